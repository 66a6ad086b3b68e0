# METADATA
# title: Limit for the size of requests at the entry
# description: A request without a limit fills memory or disk, and one sender is enough.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#custom-max-body-size
# custom:
#   id: K8S-0441
#   severity: medium
#   checklist: [SEC-API-5]
#   kinds:
#     - Ingress
#     - ConfigMap
#     - KongPlugin.configuration.konghq.com
#     - ClientTrafficPolicy.gateway.envoyproxy.io
#     - Middleware.traefik.io
#     - Middleware.traefik.containo.us
#   message: "{name} is 0: requests may be of any size"
#   remediation: Set it to the largest request that the application has to take.
package rules.kubernetes.ingress_body_limit

import data.lib.ingress

limits := array.concat(
	[{"name": key, "path": ["metadata", "annotations", key], "size": size(ingress.annotations[key])} |
		some key in ["nginx.ingress.kubernetes.io/proxy-body-size", "nginx.org/client-max-body-size", "haproxy-ingress.github.io/proxy-body-size"]
		ingress.annotations[key]
	],
	[{"name": path[count(path) - 1], "path": path, "size": value} |
		some path in [["spec", "buffering", "maxRequestBodyBytes"], ["data", "proxy-body-size"], ["config", "allowed_payload_size"]]
		value := size(object.get(input.resource, path, null))
	],
)

size(value) := value if is_number(value)

size(value) := to_number(digits) if {
	is_string(value)
	digits := trim_right(lower(value), "kmgbi")
	digits != ""
	trim(digits, "0123456789") == ""
}

evidence contains {"path": limit.path, "params": {}} if {
	some limit in limits
	limit.size > 0
}

violations contains {"path": limit.path, "params": {"name": limit.name}} if {
	some limit in limits
	limit.size == 0
}
