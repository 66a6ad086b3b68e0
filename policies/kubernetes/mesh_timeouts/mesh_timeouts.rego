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
import data.lib.ingress

timeouts := array.concat(array.concat(routes, fields), annotated)

routes := array.concat(
	[{"name": "timeout", "text": route.value.timeout, "path": array.concat(route.path, ["timeout"])} |
		some route in breakers.routes
		is_string(route.value.timeout)
	],
	[{"name": concat("", ["timeouts.", field]), "text": route.value.timeouts[field], "path": array.concat(route.path, ["timeouts", field])} |
		some route in breakers.routes
		some field in ["request", "backendRequest"]
		is_string(route.value.timeouts[field])
	],
)

fields := [{"name": path[count(path) - 1], "text": text, "path": path} |
	some path in [
		["spec", "trafficPolicy", "connectionPool", "tcp", "connectTimeout"],
		["spec", "timeout", "http", "requestTimeout"],
		["spec", "timeout", "tcp", "connectTimeout"],
		["spec", "routes", 0, "timeoutPolicy", "response"],
	]
	text := object.get(input.resource, path, null)
	is_string(text)
]

annotated := [{"name": key, "text": ingress.annotations[key], "path": ["metadata", "annotations", key]} |
	some key in ["nginx.ingress.kubernetes.io/proxy-read-timeout", "nginx.ingress.kubernetes.io/proxy-connect-timeout", "nginx.org/proxy-read-timeout", "nginx.org/proxy-connect-timeout", "haproxy.org/timeout-server", "haproxy-ingress.github.io/timeout-server"]
	ingress.annotations[key]
]

evidence contains {"path": timeout.path, "params": {}} if {
	some timeout in timeouts
	not breakers.zero(timeout.text)
	timeout.text != "infinity"
}

evidence contains {"path": ["spec", "timeoutSec"], "params": {}} if input.resource.spec.timeoutSec > 0

violations contains {"path": timeout.path, "params": {"name": timeout.name, "value": timeout.text}} if {
	some timeout in timeouts
	endless(timeout.text)
}

endless(text) if breakers.zero(text)

endless("infinity") := true
