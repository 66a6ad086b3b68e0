# METADATA
# title: Ingress without TLS
# description: Requests and answers cross the internet in clear, sessions and passwords included.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/ingress/#tls
# custom:
#   id: K8S-0230
#   severity: high
#   checklist: [SEC-NET-1]
#   kinds: [Ingress]
#   message: "Ingress {ingress} serves without TLS"
#   remediation: Set spec.tls with the hosts and the secretName of their certificate, or the annotation by which the controller takes a certificate.
package rules.kubernetes.ingress_without_tls

import data.lib.ingress

default applies := false

# cert-manager's own paths are plain by design, and a minion of nginx has the TLS of its master.
applies if {
	ingress.acme_solver == false
	not ingress.annotations["nginx.org/mergeable-ingress-type"] == "minion"
}

violations contains {"path": ["spec", "tls"], "params": {"ingress": input.resource.metadata.name}} if {
	not has_tls
	not ends_elsewhere
}

has_tls if count(input.resource.spec.tls) > 0

# Annotations that bring a certificate or switch plain HTTP off.
ends_elsewhere if {
	some key in [
		"alb.ingress.kubernetes.io/certificate-arn",
		"networking.gke.io/managed-certificates",
		"ingress.gcp.kubernetes.io/pre-shared-cert",
		"appgw.ingress.kubernetes.io/appgw-ssl-certificate",
		"route.openshift.io/termination",
	]
	ingress.annotations[key]
}

ends_elsewhere if {
	some key, value in {
		"kubernetes.io/ingress.allow-http": "false",
		"nginx.ingress.kubernetes.io/ssl-passthrough": "true",
		"nginx.ingress.kubernetes.io/force-ssl-redirect": "true",
		"haproxy.org/ssl-passthrough": "true",
		"haproxy-ingress.github.io/ssl-passthrough": "true",
		"traefik.ingress.kubernetes.io/router.tls": "true",
		"traefik.ingress.kubernetes.io/router.entrypoints": "websecure",
		"konghq.com/protocols": "https",
	}
	ingress.annotations[key] == value
}

ends_elsewhere if contains(ingress.annotations["alb.ingress.kubernetes.io/listen-ports"], "HTTPS")

# Ingresses of one group share listeners and certificates.
ends_elsewhere if {
	ingress.annotations["alb.ingress.kubernetes.io/group.name"]
	not ingress.annotations["alb.ingress.kubernetes.io/listen-ports"]
}

ends_elsewhere if ingress.class in ["tailscale", "cloudflare-tunnel", "ngrok"]
