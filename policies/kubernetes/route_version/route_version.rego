# METADATA
# title: Version of the API in a route
# description: A version in the address lets old callers go on while new ones move.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/architecture/best-practices/api-design
# custom:
#   id: K8S-0450
#   severity: info
#   checklist: [SEC-API-4]
#   kinds: [Ingress, HTTPRoute.gateway.networking.k8s.io, VirtualService.networking.istio.io]
#   message: "{route} has a version"
#   remediation: Put a version into the paths of the API, such as /v1.
package rules.kubernetes.route_version

paths := array.concat(array.concat(ingress, gateway), istio)

ingress := [{"text": route.path, "path": ["spec", "rules", i, "http", "paths", j, "path"]} |
	some i, rule in input.resource.spec.rules
	some j, route in rule.http.paths
]

gateway := [{"text": match.path.value, "path": ["spec", "rules", i, "matches", j, "path", "value"]} |
	some i, rule in input.resource.spec.rules
	some j, match in rule.matches
]

istio := [{"text": match.uri[kind], "path": ["spec", "http", i, "match", j, "uri", kind]} |
	some i, route in input.resource.spec.http
	some j, match in route.match
	some kind in ["prefix", "exact"]
]

evidence contains {"path": path.path, "params": {"route": path.text}} if {
	some path in paths
	some step in split(path.text, "/")
	startswith(step, "v")
	count(step) > 1
	trim(substring(step, 1, -1), "0123456789") == ""
}
