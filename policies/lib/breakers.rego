# METADATA
# title: Circuit breakers, retries and timeouts of meshes and gateways
# description: Where Istio, the Gateway API, Envoy Gateway, Consul, Kuma and Linkerd say how calls are protected.
package lib.breakers

import data.lib.ingress

# {"value", "path"}.
outlier_detections := array.concat(
	[{"value": value, "path": array.concat(path, ["outlierDetection"])} |
		some [policy, path] in traffic_policies
		value := policy.outlierDetection
	],
	[{"value": value, "path": path} |
		some path in [
			["spec", "healthCheck", "passive"],
			["spec", "upstreamConfig", "defaults", "passiveHealthCheck"],
			["spec", "from", 0, "default", "outlierDetection"],
			["spec", "to", 0, "default", "outlierDetection"],
		]
		value := object.get(input.resource, path, null)
		is_object(value)
	],
)

# Limits of connections and requests: {"name", "value", "path"}.
pools := array.concat(
	[{"name": field, "value": pool[field], "path": array.concat(path, ["connectionPool", protocol, field])} |
		some [policy, path] in traffic_policies
		some protocol, fields in {"tcp": ["maxConnections"], "http": ["http1MaxPendingRequests", "http2MaxRequests", "maxRequestsPerConnection"]}
		pool := policy.connectionPool[protocol]
		some field in fields
		is_number(pool[field])
	],
	[{"name": field, "value": value, "path": array.concat(path, [field])} |
		some path in [["spec", "circuitBreaker"], ["spec", "inFlightReq"], ["spec", "upstreamConfig", "defaults", "limits"]]
		some field in ["maxConnections", "maxPendingRequests", "maxParallelRequests", "amount", "maxConcurrentRequests"]
		value := object.get(input.resource, array.concat(path, [field]), null)
		is_number(value)
	],
)

# A DestinationRule has a policy for all, and others for its subsets.
traffic_policies := array.concat(
	[[policy, ["spec", "trafficPolicy"]] | policy := input.resource.spec.trafficPolicy],
	[[subset.trafficPolicy, ["spec", "subsets", i, "trafficPolicy"]] | some i, subset in input.resource.spec.subsets],
)

# Routes that may retry or end: {"value", "path"}.
routes := array.concat(
	[{"value": route, "path": ["spec", "http", i]} |
		input.resource.kind == "VirtualService"
		some i, route in input.resource.spec.http
	],
	[{"value": rule, "path": ["spec", "rules", i]} |
		input.resource.kind in ["HTTPRoute", "GRPCRoute"]
		some i, rule in input.resource.spec.rules
	],
)

# Where a call is tried again: {"attempts", "path", "ends"}, where `ends` says whether a try or the whole call ends by itself.
retries := array.concat(array.concat(istio_retries, gateway_retries), retry_fields)

istio_retries := [{"attempts": object.get(route.value.retries, "attempts", 2), "path": array.concat(route.path, ["retries"]), "ends": ends(route.value)} |
	some route in routes
	route.value.retries
]

default ends(_) := false

ends(route) if route.retries.perTryTimeout

ends(route) if route.timeout

gateway_retries := [{"attempts": object.get(route.value.retry, "attempts", 1), "path": array.concat(route.path, ["retry"]), "ends": true} |
	some route in routes
	route.value.retry
]

retry_fields := [{"attempts": value, "path": path, "ends": true} |
	some path in [["spec", "retry", "numRetries"], ["spec", "retry", "attempts"], ["spec", "retryBudget", "retryRatio"], ["spec", "to", 0, "default", "http", "numRetries"]]
	value := object.get(input.resource, path, null)
	is_number(value)
]

# How long a call may take: {"name", "text", "path"}.
timeouts := array.concat(array.concat(route_timeouts, timeout_fields), timeout_annotations)

route_timeouts := array.concat(
	[{"name": "timeout", "text": route.value.timeout, "path": array.concat(route.path, ["timeout"])} |
		some route in routes
		is_string(route.value.timeout)
	],
	[{"name": concat("", ["timeouts.", field]), "text": route.value.timeouts[field], "path": array.concat(route.path, ["timeouts", field])} |
		some route in routes
		some field in ["request", "backendRequest"]
		is_string(route.value.timeouts[field])
	],
)

timeout_fields := [{"name": path[count(path) - 1], "text": text, "path": path} |
	some path in [
		["spec", "trafficPolicy", "connectionPool", "tcp", "connectTimeout"],
		["spec", "timeout", "http", "requestTimeout"],
		["spec", "timeout", "tcp", "connectTimeout"],
		["spec", "routes", 0, "timeoutPolicy", "response"],
	]
	text := object.get(input.resource, path, null)
	is_string(text)
]

timeout_annotations := [{"name": key, "text": ingress.annotations[key], "path": ["metadata", "annotations", key]} |
	some key in ["nginx.ingress.kubernetes.io/proxy-read-timeout", "nginx.ingress.kubernetes.io/proxy-connect-timeout", "nginx.org/proxy-read-timeout", "nginx.org/proxy-connect-timeout", "haproxy.org/timeout-server", "haproxy-ingress.github.io/timeout-server"]
	ingress.annotations[key]
]

# Whether a duration is none, as Istio (`0s`) and the Gateway API (`0s`, `0ms`) write it.
zero(text) if trim(text, "0.hms") == ""
