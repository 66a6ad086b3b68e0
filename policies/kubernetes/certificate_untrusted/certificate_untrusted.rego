# METADATA
# title: Certificate that no browser trusts
# description: A self-signed certificate or one of an authority for tests teaches people to click warnings away.
# related_resources:
#   - ref: https://cert-manager.io/docs/configuration/selfsigned/
#   - ref: https://letsencrypt.org/docs/staging-environment/
# custom:
#   id: K8S-0243
#   severity: low
#   checklist: [SEC-NET-2]
#   kinds: [Certificate.cert-manager.io, Ingress]
#   message: "The issuer {issuer} gives certificates that browsers refuse"
#   remediation: Name an issuer that browsers trust, such as Let's Encrypt's production one.
package rules.kubernetes.certificate_untrusted

import data.lib.ingress

issuers := array.concat(
	[{"name": input.resource.spec.issuerRef.name, "path": ["spec", "issuerRef", "name"]} |
		input.resource.kind == "Certificate"
		not input.resource.spec.isCA == true
		some name in input.resource.spec.dnsNames
		public(name)
	],
	[{"name": ingress.annotations[key], "path": ["metadata", "annotations", key]} |
		some key in ["cert-manager.io/cluster-issuer", "cert-manager.io/issuer"]
		some rule in input.resource.spec.rules
		public(rule.host)
	],
)

violations contains {"path": issuer.path, "params": {"issuer": issuer.name}} if {
	some issuer in issuers
	some word in ["selfsigned", "self-signed", "staging"]
	contains(lower(issuer.name), word)
}

# Names that people outside the cluster can ask for.
public(host) if {
	contains(host, ".")
	not inside(host)
}

inside(host) if {
	some ending in [".svc", ".local", ".internal", ".localhost", ".test", ".lan"]
	endswith(host, ending)
}

# A Service is also asked for by its name and namespace alone.
inside(host) if endswith(host, concat("", [".", input.resource.metadata.namespace]))

# A stage of its own may have certificates for tests.
inside(host) if {
	some label in split(host, ".")
	label in ["staging", "stage", "dev", "test", "local"]
}
