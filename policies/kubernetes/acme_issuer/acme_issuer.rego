# METADATA
# title: Let's Encrypt issues certificates
# description: An issuer asks Let's Encrypt's production service, with a way to prove the domain.
# related_resources:
#   - ref: https://cert-manager.io/docs/configuration/acme/
# custom:
#   id: K8S-0245
#   severity: info
#   checklist: [SEC-CERT-2]
#   kinds: [Issuer.cert-manager.io, ClusterIssuer.cert-manager.io]
#   message: Let's Encrypt issues certificates
#   remediation: Add a ClusterIssuer with spec.acme.server https://acme-v02.api.letsencrypt.org/directory, an email and a solver.
package rules.kubernetes.acme_issuer

evidence contains {"path": ["spec", "acme", "server"], "params": {}} if {
	contains(input.resource.spec.acme.server, "acme-v02.api.letsencrypt.org")
	count(input.resource.spec.acme.solvers) > 0
}
