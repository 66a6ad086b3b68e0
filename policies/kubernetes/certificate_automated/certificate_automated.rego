# METADATA
# title: Certificate is issued and renewed by a machine
# description: cert-manager or the cloud renews the certificate before it ends, without a person.
# related_resources:
#   - ref: https://cert-manager.io/docs/usage/certificate/
#   - ref: https://cloud.google.com/kubernetes-engine/docs/how-to/managed-certs
# custom:
#   id: K8S-0242
#   severity: info
#   checklist: [SEC-NET-2, SEC-CERT-3]
#   kinds: [Certificate.cert-manager.io, ManagedCertificate.networking.gke.io, Ingress, Gateway.gateway.networking.k8s.io]
#   message: The certificate is issued and renewed by a machine
#   remediation: Add a cert-manager Certificate, or the annotation cert-manager.io/cluster-issuer to the Ingress or Gateway.
package rules.kubernetes.certificate_automated

import data.lib.ingress

evidence contains {"path": ["spec", "issuerRef"], "params": {}} if {
	input.resource.kind == "Certificate"
	input.resource.spec.issuerRef.name
}

evidence contains {"path": ["spec", "domains"], "params": {}} if {
	input.resource.kind == "ManagedCertificate"
	count(input.resource.spec.domains) > 0
}

evidence contains {"path": ["metadata", "annotations", key], "params": {}} if {
	some key in [
		"cert-manager.io/cluster-issuer",
		"cert-manager.io/issuer",
		"certmanager.k8s.io/cluster-issuer",
		"certmanager.k8s.io/issuer",
		"networking.gke.io/managed-certificates",
		"alb.ingress.kubernetes.io/certificate-arn",
	]
	ingress.annotations[key]
}

evidence contains {"path": ["metadata", "annotations", key], "params": {}} if {
	key := "kubernetes.io/tls-acme"
	ingress.annotations[key] == "true"
}
