# METADATA
# title: Circuit breakers, retries and timeouts of meshes and gateways
# description: Where Istio, the Gateway API, Envoy Gateway, Consul, Kuma and Linkerd say how calls are protected.
package lib.breakers

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

# Whether a duration is none, as Istio (`0s`) and the Gateway API (`0s`, `0ms`) write it.
zero(text) if trim(text, "0.hms") == ""
