# METADATA
# title: Limits of requests at the entry
# description: How many requests ingress controllers and gateways let through.
package lib.rate_limits

import data.lib.ingress

# Limits of requests: {"name", "path", "value"}.
limits := array.concat(annotated, array.concat(rules, fields))

# What the controllers really read; names that are nearly right do nothing.
annotations := [
	"nginx.ingress.kubernetes.io/limit-rps", "nginx.ingress.kubernetes.io/limit-rpm", "nginx.ingress.kubernetes.io/global-rate-limit", "nginx.org/limit-req-rate", "haproxy.org/rate-limit-requests", "haproxy-ingress.github.io/limit-rps",
]

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
