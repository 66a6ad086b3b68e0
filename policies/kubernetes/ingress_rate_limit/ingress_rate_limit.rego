# METADATA
# title: Limit of requests at the entry
# description: Without a limit one caller, a mistake or an attack, takes the service from everybody else.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#rate-limiting
#   - ref: https://doc.traefik.io/traefik/middlewares/http/ratelimit/
# custom:
#   id: K8S-0440
#   severity: medium
#   checklist: [SEC-API-1]
#   kinds:
#     - Ingress
#     - HTTPProxy.projectcontour.io
#     - BackendTrafficPolicy.gateway.envoyproxy.io
#     - KongPlugin.configuration.konghq.com
#     - KongClusterPlugin.configuration.konghq.com
#     - EnvoyFilter.networking.istio.io
#     - Middleware.traefik.io
#     - Middleware.traefik.containo.us
#   message: "{name} is 0, which limits nothing"
#   remediation: Set the number of requests that one client may send in a second or minute.
package rules.kubernetes.ingress_rate_limit

import data.lib.rate_limits

evidence contains {"path": limit.path, "params": {}} if {
	some limit in rate_limits.limits
	limit.value > 0
}

# Envoy's own filter in an Istio EnvoyFilter.
evidence contains {"path": ["spec", "configPatches", i], "params": {}} if {
	input.resource.kind == "EnvoyFilter"
	some i, patch in input.resource.spec.configPatches
	contains(object.get(patch, ["patch", "value", "name"], ""), "ratelimit")
}

violations contains {"path": limit.path, "params": {"name": limit.name}} if {
	some limit in rate_limits.limits
	limit.value == 0
}
