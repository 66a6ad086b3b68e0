# METADATA
# title: Issuer of production that asks Let's Encrypt's staging service
# description: Nobody trusts certificates of the staging service; browsers and clients refuse them.
# related_resources:
#   - ref: https://letsencrypt.org/docs/staging-environment/
# custom:
#   id: K8S-0526
#   severity: high
#   checklist: [SEC-CERT-2]
#   kinds: [Issuer.cert-manager.io, ClusterIssuer.cert-manager.io]
#   relations: [environments]
#   message: "{name} asks the staging service, whose certificates nobody trusts"
#   remediation: "Set spec.acme.server to https://acme-v02.api.letsencrypt.org/directory."
package rules.kubernetes.acme_issuer_untrusted

violations contains {"path": ["spec", "acme", "server"], "params": {"name": input.resource.metadata.name}} if {
	contains(input.resource.spec.acme.server, "acme-staging")
	is_for_production
}

is_for_production if {
	some environment in input.related.environments
	environment.class == "production"
}

# Its name does not say what it is, and certificates or entries use it.
is_for_production if {
	count(input.related.environments) == 0
	not contains(lower(input.resource.metadata.name), "stag")
	not contains(lower(input.resource.metadata.name), "test")
}
