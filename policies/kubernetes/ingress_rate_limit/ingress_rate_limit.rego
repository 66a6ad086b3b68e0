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

import data.lib.ingress

# What the controllers really read; names that are nearly right do nothing.
annotations := [
	"nginx.ingress.kubernetes.io/limit-rps", "nginx.ingress.kubernetes.io/limit-rpm", "nginx.ingress.kubernetes.io/global-rate-limit", "nginx.org/limit-req-rate", "haproxy.org/rate-limit-requests", "haproxy-ingress.github.io/limit-rps",
]

limits := array.concat(annotated, array.concat(rules, fields))

annotated := [{"name": key, "path": ["metadata", "annotations", key], "value": to_number(digits)} |
	some key in annotations
	digits := trim_right(ingress.annotations[key], "r/sm")
	digits != ""
	trim(digits, "0123456789") == ""
]

fields := [{"name": path[count(path) - 1], "path": path, "value": value} |
	some path in [
		["spec", "rateLimit", "average"],
		["spec", "virtualhost", "rateLimitPolicy", "local", "requests"],
		["config", "second"],
		["config", "minute"],
		["config", "hour"],
	]
	relevant(path)
	value := object.get(input.resource, path, null)
	is_number(value)
]

relevant(path) if path[0] == "spec"

relevant(_) if input.resource.plugin in ["rate-limiting", "rate-limiting-advanced"]

rules := array.concat(
	[{"name": "requests", "path": ["spec", "rateLimit", kind, "rules", i, "limit", "requests"], "value": rule.limit.requests} |
		input.resource.kind == "BackendTrafficPolicy"
		some kind in ["local", "global"]
		some i, rule in input.resource.spec.rateLimit[kind].rules
	],
	[{"name": "requests", "path": ["spec", "routes", i, "rateLimitPolicy", "local", "requests"], "value": route.rateLimitPolicy.local.requests} |
		some i, route in input.resource.spec.routes
	],
)

evidence contains {"path": limit.path, "params": {}} if {
	some limit in limits
	limit.value > 0
}

# Envoy's own filter in an Istio EnvoyFilter.
evidence contains {"path": ["spec", "configPatches", i], "params": {}} if {
	input.resource.kind == "EnvoyFilter"
	some i, patch in input.resource.spec.configPatches
	contains(object.get(patch, ["patch", "value", "name"], ""), "ratelimit")
}

violations contains {"path": limit.path, "params": {"name": limit.name}} if {
	some limit in limits
	limit.value == 0
}
