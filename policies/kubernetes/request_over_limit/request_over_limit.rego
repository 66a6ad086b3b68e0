# METADATA
# title: Request greater than the limit
# description: Kubernetes refuses the pod, so the rollout stops at its first one.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
# custom:
#   id: K8S-0062
#   severity: high
#   checklist: [SEC-RUNTIME-3]
#   kinds: [workload]
#   message: "{who} requests {request} of {resource} and limits it to {limit}"
#   remediation: Raise the limit or lower the request; look at the units, 1G is less than 1Gi.
package rules.kubernetes.request_over_limit

import data.lib.resources

violations contains violation if {
	some pair in resources.pairs
	pair.ratio < 1
	path := array.concat(pair.path, ["requests", pair.resource])
	violation := {"path": path, "params": object.filter(pair, ["who", "resource", "request", "limit"])}
}
