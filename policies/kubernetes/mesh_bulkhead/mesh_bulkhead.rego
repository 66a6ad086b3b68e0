# METADATA
# title: Bulkhead of the mesh or gateway
# description: A limit of connections and waiting requests keeps one service that is slow from taking all of its callers with it.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/networking/destination-rule/#ConnectionPoolSettings
#   - ref: https://gateway.envoyproxy.io/docs/tasks/traffic/circuit-breaker/
# custom:
#   id: K8S-0446
#   severity: medium
#   checklist: [HA-BREAKER-4]
#   kinds:
#     - DestinationRule.networking.istio.io
#     - BackendTrafficPolicy.gateway.envoyproxy.io
#     - ServiceDefaults.consul.hashicorp.com
#     - Ingress
#     - Middleware.traefik.io
#     - Middleware.traefik.containo.us
#   message: "{name} is {value}, which limits nothing"
#   remediation: Set connections and pending requests to what the service can carry.
package rules.kubernetes.mesh_bulkhead

import data.lib.breakers
import data.lib.ingress

# One request a connection limits nothing that callers share.
pools := [pool |
	some pool in breakers.pools
	pool.name != "maxRequestsPerConnection"
]

evidence contains {"path": pool.path, "params": {}} if {
	some pool in pools
	pool.value > 0
	pool.value < 1000000
}

evidence contains {"path": ["metadata", "annotations", key], "params": {}} if {
	key := "nginx.ingress.kubernetes.io/limit-connections"
	not ingress.annotations[key] in ["", "0"]
	ingress.annotations[key]
}

violations contains {"path": pool.path, "params": {"name": pool.name, "value": pool.value}} if {
	some pool in pools
	pool.value >= 1000000
}
