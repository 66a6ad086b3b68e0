package rules.kubernetes.acme_issuer_test

import data.rules.kubernetes.acme_issuer

issuer(server, solvers) := {"resource": {"kind": "ClusterIssuer", "spec": {"acme": {"server": server, "solvers": solvers}}}}

production := "https://acme-v02.api.letsencrypt.org/directory"

test_the_production_service_with_a_solver_is_evidence if {
	acme_issuer.evidence == {{"path": ["spec", "acme", "server"], "params": {}}} with input as issuer(production, [{"http01": {}}])
}

test_the_staging_service_and_no_solver_are_not if {
	acme_issuer.evidence == set() with input as issuer("https://acme-staging-v02.api.letsencrypt.org/directory", [{"http01": {}}])
	acme_issuer.evidence == set() with input as issuer(production, [])
	acme_issuer.evidence == set() with input as {"resource": {"kind": "ClusterIssuer", "spec": {"selfSigned": {}}}}
}
