# METADATA
# title: HTTP/2 at the entry
# description: HTTP/2 sends many files over one connection, which pages with many of them need.
# related_resources:
#   - ref: https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/#use-http2
# custom:
#   id: K8S-0448
#   severity: low
#   checklist: [PERF-CONTENT-4]
#   kinds: [ConfigMap, Ingress, Gateway.gateway.networking.k8s.io]
#   message: HTTP/2 is switched off
#   remediation: Remove use-http2 or routing.http2.enabled, or set it to true.
package rules.kubernetes.ingress_http2

import data.lib.ingress

attributes := "alb.ingress.kubernetes.io/load-balancer-attributes"

off_here if contains(ingress.annotations[attributes], "routing.http2.enabled=false")

# All of these speak HTTP/2 by themselves wherever they speak TLS.
evidence contains {"path": ["spec", "tls"], "params": {}} if {
	input.resource.kind == "Ingress"
	count(input.resource.spec.tls) > 0
	some word in ["nginx", "traefik", "haproxy", "contour", "kong", "istio", "gce", "alb", "azure", "cilium", "envoy"]
	contains(ingress.class, word)
	not off_here
}

evidence contains {"path": ["spec", "listeners", i, "protocol"], "params": {}} if {
	input.resource.kind == "Gateway"
	some i, listener in input.resource.spec.listeners
	listener.protocol == "HTTPS"
}

violations contains {"path": ["data", "use-http2"], "params": {}} if {
	input.resource.kind == "ConfigMap"
	input.resource.data["use-http2"] == "false"
}

violations contains {"path": ["metadata", "annotations", attributes], "params": {}} if off_here
