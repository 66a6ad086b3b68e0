package rules.kubernetes.mesh_circuit_breaker_test

import data.rules.kubernetes.mesh_circuit_breaker

resource(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

annotated(kind, annotations) := {"resource": {"kind": kind, "metadata": {"name": "shop", "annotations": annotations}, "spec": {}}}

found(path, params) := {"path": path, "params": params}

rule_with(value) := resource("DestinationRule", {"trafficPolicy": {"outlierDetection": value}})

place := ["spec", "trafficPolicy", "outlierDetection"]

test_a_breaker_that_trips if {
	mesh_circuit_breaker.evidence == {found(place, {})} with input as rule_with({"consecutive5xxErrors": 5, "baseEjectionTime": "30s"})
	mesh_circuit_breaker.violations == set() with input as rule_with({"consecutive5xxErrors": 0, "consecutiveGatewayErrors": 5})
	mesh_circuit_breaker.evidence == {found(["spec", "circuitBreaker", "expression"], {})} with input as resource("Middleware", {"circuitBreaker": {"expression": "NetworkErrorRatio() > 0.30"}})
	mesh_circuit_breaker.evidence == {found(["metadata", "annotations", "balancer.linkerd.io/failure-accrual"], {})} with input as annotated("Service", {"balancer.linkerd.io/failure-accrual": "consecutive"})
}

test_a_breaker_that_never_trips if {
	mesh_circuit_breaker.violations == {found(array.concat(place, ["maxEjectionPercent"]), {"field": "maxEjectionPercent", "value": 0})} with input as rule_with({"consecutive5xxErrors": 5, "maxEjectionPercent": 0})
	mesh_circuit_breaker.violations == {found(array.concat(place, ["consecutive5xxErrors"]), {"field": "consecutive5xxErrors", "value": 0})} with input as rule_with({"consecutive5xxErrors": 0})
	mesh_circuit_breaker.evidence == set() with input as rule_with({"maxEjectionPercent": 0})
}
