package lib.rate_limits_test

import data.lib.rate_limits

test_annotations_are_numbers_of_requests if {
	key := "nginx.org/limit-req-rate"
	annotations := {key: "10r/s", "nginx.ingress.kubernetes.io/limit-rps": "many", "nginx.ingress.kubernetes.io/limit-rpm": ""}
	rate_limits.limits == [{"name": key, "path": ["metadata", "annotations", key], "value": 10}] with input as {"resource": {"kind": "Ingress", "metadata": {"annotations": annotations}}}
}

test_fields_of_gateways if {
	rate_limits.limits == [{"name": "average", "path": ["spec", "rateLimit", "average"], "value": 100}] with input as {"resource": {"kind": "Middleware", "spec": {"rateLimit": {"average": 100}}}}
	config := {"minute": 5, "policy": "local"}
	rate_limits.limits == [{"name": "minute", "path": ["config", "minute"], "value": 5}] with input as {"resource": {"kind": "KongPlugin", "plugin": "rate-limiting", "config": config}}
	rate_limits.limits == [] with input as {"resource": {"kind": "KongPlugin", "plugin": "proxy-cache", "config": config}}
}

test_rules_of_policies_and_routes if {
	policy := {"kind": "BackendTrafficPolicy", "spec": {"rateLimit": {"local": {"rules": [{"limit": {"requests": 3, "unit": "Second"}}]}}}}
	rate_limits.limits == [{"name": "requests", "path": ["spec", "rateLimit", "local", "rules", 0, "limit", "requests"], "value": 3}] with input as {"resource": policy}
	proxy := {"kind": "HTTPProxy", "spec": {"routes": [{}, {"rateLimitPolicy": {"local": {"requests": 7, "unit": "minute"}}}]}}
	rate_limits.limits == [{"name": "requests", "path": ["spec", "routes", 1, "rateLimitPolicy", "local", "requests"], "value": 7}] with input as {"resource": proxy}
}
