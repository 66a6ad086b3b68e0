# METADATA
# title: Load balancer that serves plain HTTP to the internet
# description: Whoever stands between can read and change what is sent, sessions and passwords included.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer
# custom:
#   id: K8S-0225
#   severity: medium
#   checklist: [SEC-NET-1]
#   kinds: [Service]
#   message: "Service {service} serves plain HTTP on port {port} to the internet"
#   remediation: Put an Ingress or Gateway with TLS before it (type ClusterIP), or let the load balancer end TLS on port 443 by its certificate annotation.
package rules.kubernetes.load_balancer_plain_http

import data.lib.exposure

default applies := false

applies if exposure.public

violations contains violation if {
	applies
	not serves_tls
	some i, port in input.resource.spec.ports
	plain(port)
	violation := {"path": ["spec", "ports", i], "params": {"service": input.resource.metadata.name, "port": port.port}}
}

plain(port) if port.port == 80

plain(port) if port.name in ["http", "http-web", "web"]

plain(port) if {
	is_string(port.appProtocol)
	lower(port.appProtocol) == "http"
}

# With TLS beside it, port 80 is there to send people on.
serves_tls if {
	some port in input.resource.spec.ports
	port.port in [443, 8443]
}

serves_tls if {
	some port in input.resource.spec.ports
	startswith(port.name, "https")
}

serves_tls if {
	some key in [
		"service.beta.kubernetes.io/aws-load-balancer-ssl-cert",
		"service.beta.kubernetes.io/oci-load-balancer-tls-secret",
		"service.beta.kubernetes.io/do-loadbalancer-certificate-id",
		"service.beta.kubernetes.io/linode-loadbalancer-default-protocol",
		"service.beta.kubernetes.io/alibaba-cloud-loadbalancer-cert-id",
		"load-balancer.hetzner.cloud/http-certificates",
	]
	exposure.annotations[key]
}
