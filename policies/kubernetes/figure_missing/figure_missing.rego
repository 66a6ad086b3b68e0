# METADATA
# title: Container without a CPU or memory request
# description: >-
#   The scheduler takes it for one that needs nothing: its node fills up, and it is slowed down and evicted first. Autoscalers have
#   nothing to count by.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
#   - ref: https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
# custom:
#   id: K8S-0060
#   severity: medium
#   checklist: [SEC-RUNTIME-3]
#   kinds: [workload]
#   relations: [limit_ranges]
#   message: "Container {container} has no {resource} {figure}"
#   remediation: Set resources.requests for cpu and memory to what the container uses in ordinary work.
#   parameters:
#     requests: {description: "Resources that every container requests", default: [cpu, memory]}
#     limits:
#       description: Resources that need a limit beside memory, such as ephemeral-storage, or cpu where throttling is preferred to sharing
#       default: []
package rules.kubernetes.figure_missing

import data.lib.pods
import data.lib.resources

parameters := data.parameters["K8S-0060"]

violations contains violation if {
	some resource in parameters.requests
	some container in pods.resourced
	not resources.reserved(container, resource)
	path := array.concat(container.path, ["resources", "requests", resource])
	violation := {"path": path, "params": {"container": container.name, "resource": resource, "figure": "request"}}
}

violations contains violation if {
	some resource in parameters.limits
	some container in pods.resourced
	not resources.limited(container, resource)
	path := array.concat(container.path, ["resources", "limits", resource])
	violation := {"path": path, "params": {"container": container.name, "resource": resource, "figure": "limit"}}
}
