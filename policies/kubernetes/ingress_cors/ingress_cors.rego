# METADATA
# title: Origins that the entry allows
# description: A wildcard lets every site that a user visits call the API, and with credentials in the user's name.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#enable-cors
#   - ref: https://istio.io/latest/docs/reference/config/networking/virtual-service/#CorsPolicy
# custom:
#   id: K8S-0442
#   severity: medium
#   checklist: [SEC-API-3]
#   kinds:
#     - Ingress
#     - VirtualService.networking.istio.io
#     - HTTPProxy.projectcontour.io
#     - SecurityPolicy.gateway.envoyproxy.io
#     - KongPlugin.configuration.konghq.com
#     - KongClusterPlugin.configuration.konghq.com
#     - Middleware.traefik.io
#     - Middleware.traefik.containo.us
#   message: "{origin} may call the API"
#   remediation: List the origins that call the API, each with its scheme and its whole name.
package rules.kubernetes.ingress_cors

import data.lib.cors

violations contains {"path": place.path, "params": {"origin": "Every origin"}} if {
	some place in cors.places
	place.origin in ["*", ".*", "http://*", "https://*"]
}

violations contains {"path": place.path, "params": {"origin": concat("", [place.origin, " together with credentials"])}} if {
	some place in cors.places
	place.credentials
	contains(place.origin, "*")
	not place.origin in ["*", ".*", "http://*", "https://*"]
}

evidence contains {"path": place.path, "params": {}} if {
	some place in cors.places
	contains(place.origin, ".")
	not contains(place.origin, "*")
}
