package rules.kubernetes.mesh_bulkhead_test

import data.rules.kubernetes.mesh_bulkhead

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

pool(limit) := resource("DestinationRule", {"trafficPolicy": {"connectionPool": {"tcp": {"maxConnections": limit}, "http": {"maxRequestsPerConnection": 1}}}})

place := ["spec", "trafficPolicy", "connectionPool", "tcp", "maxConnections"]

test_a_number_limits if {
	mesh_bulkhead.evidence == {found(place, {})} with input as pool(100)
	mesh_bulkhead.violations == set() with input as pool(100)
	mesh_bulkhead.evidence == {found(["metadata", "annotations", "nginx.ingress.kubernetes.io/limit-connections"], {})} with input as annotated("Ingress", {"nginx.ingress.kubernetes.io/limit-connections": "20"})
	mesh_bulkhead.evidence == {found(["spec", "inFlightReq", "amount"], {})} with input as resource("Middleware", {"inFlightReq": {"amount": 100}})
}

test_a_number_that_is_never_reached_does_not if {
	mesh_bulkhead.violations == {found(place, {"name": "maxConnections", "value": 2147483647})} with input as pool(2147483647)
	mesh_bulkhead.evidence == set() with input as pool(2147483647)
}
