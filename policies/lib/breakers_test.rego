package lib.breakers_test

import data.lib.breakers

destination := {"resource": {"kind": "DestinationRule", "spec": {
	"trafficPolicy": {"connectionPool": {"tcp": {"maxConnections": 100}, "http": {"http1MaxPendingRequests": 10}}, "outlierDetection": {"consecutive5xxErrors": 5}},
	"subsets": [{"name": "v1", "trafficPolicy": {"outlierDetection": {}}}],
}}}

test_policies_of_a_destination_and_of_its_subsets if {
	breakers.outlier_detections == [
		{"value": {"consecutive5xxErrors": 5}, "path": ["spec", "trafficPolicy", "outlierDetection"]},
		{"value": {}, "path": ["spec", "subsets", 0, "trafficPolicy", "outlierDetection"]},
	] with input as destination
	{[pool.name, pool.value] | some pool in breakers.pools} == {["maxConnections", 100], ["http1MaxPendingRequests", 10]} with input as destination
}

test_other_objects if {
	breakers.outlier_detections == [{"value": {"consecutive5XxErrors": 3}, "path": ["spec", "healthCheck", "passive"]}] with input as {"resource": {"spec": {"healthCheck": {"passive": {"consecutive5XxErrors": 3}}}}}
	breakers.pools == [{"name": "maxConnections", "value": 50, "path": ["spec", "circuitBreaker", "maxConnections"]}] with input as {"resource": {"spec": {"circuitBreaker": {"maxConnections": 50}}}}
}

test_routes if {
	breakers.routes == [{"value": {"timeout": "1s"}, "path": ["spec", "http", 0]}] with input as {"resource": {"kind": "VirtualService", "spec": {"http": [{"timeout": "1s"}]}}}
	breakers.routes == [{"value": {"timeouts": {}}, "path": ["spec", "rules", 0]}] with input as {"resource": {"kind": "HTTPRoute", "spec": {"rules": [{"timeouts": {}}]}}}
}

test_durations_of_nothing if {
	breakers.zero("0s")
	breakers.zero("0ms")
	not breakers.zero("10s")
}

test_retries_of_routes_and_fields if {
	virtual := {"resource": {"kind": "VirtualService", "spec": {"http": [
		{"retries": {"attempts": 3, "perTryTimeout": "1s"}}, {"retries": {}, "timeout": "5s"}, {"retries": {"attempts": 1}}, {},
	]}}}
	breakers.retries == [
		{"attempts": 3, "path": ["spec", "http", 0, "retries"], "ends": true},
		{"attempts": 2, "path": ["spec", "http", 1, "retries"], "ends": true},
		{"attempts": 1, "path": ["spec", "http", 2, "retries"], "ends": false},
	] with input as virtual
	breakers.retries == [{"attempts": 1, "path": ["spec", "rules", 0, "retry"], "ends": true}] with input as {"resource": {"kind": "HTTPRoute", "spec": {"rules": [{"retry": {"codes": [503]}}]}}}
	breakers.retries == [{"attempts": 4, "path": ["spec", "retry", "numRetries"], "ends": true}] with input as {"resource": {"kind": "BackendTrafficPolicy", "spec": {"retry": {"numRetries": 4}}}}
}

test_timeouts_of_routes_fields_and_annotations if {
	breakers.timeouts == [{"name": "timeout", "text": "5s", "path": ["spec", "http", 0, "timeout"]}] with input as {"resource": {"kind": "VirtualService", "spec": {"http": [{"timeout": "5s"}, {"timeout": 5}]}}}
	breakers.timeouts == [{"name": "timeouts.request", "text": "9s", "path": ["spec", "rules", 0, "timeouts", "request"]}] with input as {"resource": {"kind": "HTTPRoute", "spec": {"rules": [{"timeouts": {"request": "9s"}}]}}}
	breakers.timeouts == [{"name": "response", "text": "3s", "path": ["spec", "routes", 0, "timeoutPolicy", "response"]}] with input as {"resource": {"kind": "HTTPProxy", "spec": {"routes": [{"timeoutPolicy": {"response": "3s"}}]}}}
	key := "nginx.ingress.kubernetes.io/proxy-read-timeout"
	breakers.timeouts == [{"name": key, "text": "60", "path": ["metadata", "annotations", key]}] with input as {"resource": {"kind": "Ingress", "metadata": {"annotations": {key: "60", "nginx.ingress.kubernetes.io/proxy-body-size": "1m"}}}}
}
