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
	not ingress.tls_elsewhere
}

has_tls if count(input.resource.spec.tls) > 0
