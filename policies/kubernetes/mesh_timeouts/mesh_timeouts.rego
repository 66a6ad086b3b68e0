# METADATA
# title: Timeouts of the mesh or gateway
# description: A call that may wait forever holds a connection and a thread, until none is left.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute
#   - ref: https://gateway-api.sigs.k8s.io/guides/http-timeouts/
# custom:
#   id: K8S-0445
#   severity: medium
#   checklist: [HA-BREAKER-3]
#   kinds:
#     - VirtualService.networking.istio.io
#     - HTTPRoute.gateway.networking.k8s.io
#     - DestinationRule.networking.istio.io
#     - BackendTrafficPolicy.gateway.envoyproxy.io
#     - Ingress
#     - HTTPProxy.projectcontour.io
#     - BackendConfig.cloud.google.com
#   message: "{name} is {value}: a call may wait forever"
#   remediation: Set the longest time that an answer is worth waiting for.
package rules.kubernetes.mesh_timeouts

import data.lib.breakers

evidence contains {"path": timeout.path, "params": {}} if {
	some timeout in breakers.timeouts
	not breakers.zero(timeout.text)
	timeout.text != "infinity"
}

evidence contains {"path": ["spec", "timeoutSec"], "params": {}} if input.resource.spec.timeoutSec > 0

violations contains {"path": timeout.path, "params": {"name": timeout.name, "value": timeout.text}} if {
	some timeout in breakers.timeouts
	endless(timeout.text)
}

endless(text) if breakers.zero(text)

endless("infinity") := true
