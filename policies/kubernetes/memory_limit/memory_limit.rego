# METADATA
# title: Container without a memory limit
# description: A container without one can take the memory of every other on its node.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
# custom:
#   id: K8S-0012
#   severity: high
#   checklist: [SEC-RUNTIME-3]
#   kinds: [workload]
#   relations: [limit_ranges]
#   message: "Container {container} has no memory limit"
#   remediation: Set resources.limits.memory to what the container needs at its peak.
package rules.kubernetes.memory_limit

import data.lib.pods
import data.lib.resources

violations contains violation if {
	some container in pods.resourced
	not resources.limited(container, "memory")
	violation := {"path": array.concat(container.path, ["resources", "limits", "memory"]), "params": {"container": container.name}}
}
