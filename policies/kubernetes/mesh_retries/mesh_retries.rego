# METADATA
# title: Retries of the mesh or gateway
# description: A few retries hide a short failure. Without an end to each try they pile up behind a service that is slow.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRetry
#   - ref: https://gateway.envoyproxy.io/docs/tasks/traffic/retry/
# custom:
#   id: K8S-0444
#   severity: medium
#   checklist: [HA-BREAKER-2]
#   kinds:
#     - VirtualService.networking.istio.io
#     - HTTPRoute.gateway.networking.k8s.io
#     - GRPCRoute.gateway.networking.k8s.io
#     - BackendTrafficPolicy.gateway.envoyproxy.io
#     - ServiceProfile.linkerd.io
#     - ServiceRouter.consul.hashicorp.com
#     - MeshRetry.kuma.io
#     - Middleware.traefik.io
#     - Middleware.traefik.containo.us
#     - HTTPProxy.projectcontour.io
#     - Service
#   message: "{problem}"
#   remediation: Set retries.attempts to 2 or 3 with perTryTimeout, and a timeout for the whole call.
package rules.kubernetes.mesh_retries

import data.lib.breakers

evidence contains {"path": retry.path, "params": {}} if {
	some retry in breakers.retries
	retry.attempts > 0
	retry.attempts <= 10
	retry.ends
}

evidence contains {"path": path, "params": {}} if {
	some path in [["metadata", "annotations", "retry.linkerd.io/http"], ["spec", "routes", 0, "retryPolicy", "count"], ["spec", "routes", 0, "destination", "numRetries"]]
	object.get(input.resource, path, 0) != 0
}

violations contains {"path": retry.path, "params": {"problem": "Calls are retried without an end to each try or to the call"}} if {
	some retry in breakers.retries
	retry.attempts > 0
	not retry.ends
}

violations contains {"path": retry.path, "params": {"problem": "More than ten retries multiply the load on what is already failing"}} if {
	some retry in breakers.retries
	retry.attempts > 10
}
