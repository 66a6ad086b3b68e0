# METADATA
# title: A quota for a namespace
# description: What one team or service takes is bounded, so that it cannot take everything from the others.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/
# custom:
#   id: K8S-0580
#   severity: info
#   checklist: [HA-BREAKER-4]
#   kinds: [ResourceQuota]
#   message: "ResourceQuota {name} bounds what its namespace takes"
#   remediation: Set hard limits for cpu, memory or pods in each namespace.
package rules.kubernetes.namespace_quota

import data.lib.names

figures := {"cpu", "memory", "pods", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory"}

evidence contains {"path": ["spec", "hard"], "params": {"name": names.name}} if {
	some figure, amount in input.resource.spec.hard
	figure in figures
	amount != null
}
