# METADATA
# title: ACME issuer that cannot prove a domain
# description: Without a solver no challenge is answered, and no certificate is ever issued.
# related_resources:
#   - ref: https://cert-manager.io/docs/configuration/acme/
# custom:
#   id: K8S-0525
#   severity: high
#   checklist: [SEC-CERT-2]
#   kinds: [Issuer.cert-manager.io, ClusterIssuer.cert-manager.io]
#   message: "{name} has no solver"
#   remediation: "Add a solver (http01 or dns01) under spec.acme.solvers."
package rules.kubernetes.acme_issuer_without_solver

violations contains {"path": ["spec", "acme", "solvers"], "params": {"name": input.resource.metadata.name}} if {
	is_string(input.resource.spec.acme.server)
	count(object.get(input.resource.spec.acme, "solvers", [])) == 0
}
