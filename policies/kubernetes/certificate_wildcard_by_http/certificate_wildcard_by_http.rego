# METADATA
# title: Wildcard certificate that can never be issued
# description: Let's Encrypt proves a wildcard by DNS alone; with HTTP-01 as the only way, the request fails for ever.
# related_resources:
#   - ref: https://letsencrypt.org/docs/challenge-types/
# custom:
#   id: K8S-0528
#   severity: high
#   checklist: [SEC-CERT-3, SEC-NET-2]
#   kinds: [Certificate.cert-manager.io]
#   relations: [issuers]
#   message: "{name} is a wildcard, and issuer {issuer} proves domains by HTTP alone"
#   remediation: "Add a dns01 solver to the issuer, or name the hosts one by one."
package rules.kubernetes.certificate_wildcard_by_http

violations contains {"path": ["spec", "dnsNames", i], "params": {"name": name, "issuer": issuer.metadata.name}} if {
	some i, name in input.resource.spec.dnsNames
	startswith(name, "*.")
	some issuer in input.related.issuers
	count(issuer.spec.acme.solvers) > 0
	every solver in issuer.spec.acme.solvers {
		solver.http01
	}
}
