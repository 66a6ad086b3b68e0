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
