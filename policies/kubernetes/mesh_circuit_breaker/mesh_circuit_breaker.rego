# METADATA
# title: Circuit breaker of the mesh or gateway
# description: >-
#   A pod that fails is left out for a while, so that callers do not wait for it. A breaker that may leave out no pod, or never trips, does nothing.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection
#   - ref: https://gateway.envoyproxy.io/docs/tasks/traffic/circuit-breaker/
# custom:
#   id: K8S-0443
#   severity: high
#   checklist: [HA-BREAKER-1]
#   kinds:
#     - DestinationRule.networking.istio.io
#     - BackendTrafficPolicy.gateway.envoyproxy.io
#     - ServiceDefaults.consul.hashicorp.com
#     - Service
#     - MeshCircuitBreaker.kuma.io
#     - Middleware.traefik.io
#     - Middleware.traefik.containo.us
#   message: "{field} is {value}: the breaker never trips"
#   remediation: Set consecutive5xxErrors to a few and maxEjectionPercent to at least 10.
package rules.kubernetes.mesh_circuit_breaker

import data.lib.breakers

evidence contains {"path": breaker.path, "params": {}} if {
	some breaker in breakers.outlier_detections
	not never(breaker.value)
}

evidence contains {"path": ["spec", "circuitBreaker", "expression"], "params": {}} if {
	input.resource.kind == "Middleware"
	input.resource.spec.circuitBreaker.expression != ""
}

evidence contains {"path": ["metadata", "annotations", linkerd], "params": {}} if input.resource.metadata.annotations[linkerd] == "consecutive"

linkerd := "balancer.linkerd.io/failure-accrual"

violations contains {"path": array.concat(breaker.path, [field]), "params": {"field": field, "value": 0}} if {
	some breaker in breakers.outlier_detections
	some field in dead_fields(breaker.value)
}

never(value) if count(dead_fields(value)) > 0

# Both kinds of errors have to be off before nothing counts; nobody is left out when not one percent may be.
dead_fields(value) := [field |
	some field in ["maxEjectionPercent", "consecutive5xxErrors"]
	value[field] == 0
	dead(field, value)
]

dead("maxEjectionPercent", _) := true

dead("consecutive5xxErrors", value) if object.get(value, "consecutiveGatewayErrors", 0) == 0
