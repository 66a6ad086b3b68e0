# METADATA
# title: Limit far above the request
# description: >-
#   The node is filled by requests and emptied by use: containers that take what they may, all at once, bring each other down.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
#   - ref: https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/
# custom:
#   id: K8S-0063
#   severity: low
#   advice: true
#   checklist: [SEC-RUNTIME-3]
#   kinds: [workload]
#   message: "{who} may take {limit} of {resource} but requests {request}"
#   remediation: Raise the request to what the container uses in ordinary work, or lower the limit to its peak.
#   parameters:
#     cpu: {description: "How many times the request the CPU limit may be", default: 50}
#     memory: {description: "How many times the request the memory limit may be", default: 10}
package rules.kubernetes.limit_far_over_request

import data.lib.resources

violations contains violation if {
	some pair in resources.pairs
	pair.ratio > data.parameters["K8S-0063"][pair.resource]
	path := array.concat(pair.path, ["limits", pair.resource])
	violation := {"path": path, "params": object.filter(pair, ["who", "resource", "request", "limit"])}
}
