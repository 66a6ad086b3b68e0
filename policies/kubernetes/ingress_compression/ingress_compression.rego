# METADATA
# title: Responses are compressed at the entry
# description: Text shrinks to a fifth or less, which is what users on slow lines wait for.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-gzip
#   - ref: https://doc.traefik.io/traefik/middlewares/http/compress/
# custom:
#   id: K8S-0447
#   severity: low
#   checklist: [PERF-CONTENT-1]
#   kinds:
#     - ConfigMap
#     - BackendTrafficPolicy.gateway.envoyproxy.io
#     - EnvoyFilter.networking.istio.io
#     - BackendConfig.cloud.google.com
#     - Middleware.traefik.io
#     - Middleware.traefik.containo.us
#   message: use-gzip is false, and Brotli is not on
#   remediation: "Set use-gzip or enable-brotli to \"true\" in the ConfigMap of the ingress controller."
package rules.kubernetes.ingress_compression

evidence contains {"path": ["data", key], "params": {}} if {
	some key in ["use-gzip", "enable-brotli"]
	input.resource.data[key] == "true"
}

evidence contains {"path": ["spec", "compress"], "params": {}} if {
	input.resource.kind == "Middleware"
	is_object(input.resource.spec.compress)
}

evidence contains {"path": ["spec", field], "params": {}} if {
	input.resource.kind == "BackendTrafficPolicy"
	some field in ["compression", "compressor"]
	count(input.resource.spec[field]) > 0
}

evidence contains {"path": ["spec", "configPatches", i], "params": {}} if {
	input.resource.kind == "EnvoyFilter"
	some i, patch in input.resource.spec.configPatches
	object.get(patch, ["patch", "value", "name"], "") == "envoy.filters.http.compressor"
}

violations contains {"path": ["data", "use-gzip"], "params": {}} if {
	input.resource.data["use-gzip"] == "false"
	object.get(input.resource.data, "enable-brotli", "false") != "true"
}
