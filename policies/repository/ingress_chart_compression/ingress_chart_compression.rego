# METADATA
# title: Responses are compressed by the ingress controller
# description: Text shrinks to a fifth or less, which is what users on slow lines wait for.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-gzip
# custom:
#   id: REPO-0633
#   severity: info
#   checklist: [PERF-CONTENT-1]
#   kinds: [installation]
#   message: "{key} is on"
#   remediation: Set use-gzip or enable-brotli to "true" below controller.config in the values of the chart.
package rules.repository.ingress_chart_compression

evidence contains {"path": ["values", "controller", "config", key], "params": {"key": key}} if {
	input.resource.product == "ingress-nginx"
	some key in ["use-gzip", "enable-brotli"]
	input.resource.values.controller.config[key] in ["true", true]
}
