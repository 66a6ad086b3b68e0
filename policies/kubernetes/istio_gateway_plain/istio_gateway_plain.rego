# METADATA
# title: Istio Gateway that serves plain HTTP
# description: Whoever comes by HTTP stays in clear, even where the same Gateway offers TLS.
# related_resources:
#   - ref: https://istio.io/latest/docs/reference/config/networking/gateway/#ServerTLSSettings
# custom:
#   id: K8S-0237
#   severity: high
#   checklist: [SEC-NET-1]
#   kinds: [Gateway.networking.istio.io]
#   message: "Gateway {gateway} serves plain HTTP on port {port}"
#   remediation: Set tls.httpsRedirect to true on that server, and serve the hosts on a server with protocol HTTPS.
package rules.kubernetes.istio_gateway_plain

default applies := false

applies if not input.resource.spec.selector.istio == "egressgateway"

violations contains violation if {
	applies
	some i, server in input.resource.spec.servers
	upper(server.port.protocol) in ["HTTP", "HTTP2", "GRPC"]
	not server.tls.httpsRedirect == true
	violation := {"path": ["spec", "servers", i, "port", "protocol"], "params": {"gateway": input.resource.metadata.name, "port": server.port.number}}
}
