package rules.kubernetes.acme_issuer_untrusted_test

import data.rules.kubernetes.acme_issuer_untrusted

issuer(name, server, environments) := {
	"resource": {"kind": "ClusterIssuer", "metadata": {"name": name}, "spec": {"acme": {"server": server}}},
	"related": {"environments": environments},
}

staging := "https://acme-staging-v02.api.letsencrypt.org/directory"

test_the_staging_service_in_production_is_found if {
	acme_issuer_untrusted.violations == {{"path": ["spec", "acme", "server"], "params": {"name": "le-staging"}}} with input as issuer("le-staging", staging, [{"class": "production"}])
	acme_issuer_untrusted.violations == {{"path": ["spec", "acme", "server"], "params": {"name": "letsencrypt"}}} with input as issuer("letsencrypt", staging, [])
}

test_elsewhere_it_is_what_it_is_for if {
	acme_issuer_untrusted.violations == set() with input as issuer("letsencrypt-staging", staging, [])
	acme_issuer_untrusted.violations == set() with input as issuer("letsencrypt", staging, [{"class": "staging"}])
	acme_issuer_untrusted.violations == set() with input as issuer("letsencrypt", "https://acme-v02.api.letsencrypt.org/directory", [])
}
