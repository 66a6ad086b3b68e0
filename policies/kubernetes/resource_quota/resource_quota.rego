# METADATA
# title: ResourceQuota makes every pod say what it needs
# description: A quota on requests or limits turns away pods whose containers do not set them.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/policy/resource-quotas/
# custom:
#   id: K8S-0069
#   severity: info
#   checklist: [SEC-RUNTIME-3, SCALE-LOAD-3]
#   kinds: [ResourceQuota]
#   message: "ResourceQuota {name} makes every container set {figure}"
#   remediation: Set hard.limits.memory, hard.requests.cpu and hard.requests.memory.
package rules.kubernetes.resource_quota

import data.lib.names

evidence contains {"path": ["spec", "hard", figure], "params": {"name": names.name, "figure": figure}} if {
	some figure in ["limits.memory", "requests.cpu", "requests.memory"]
	input.resource.spec.hard[figure]
}
