package rules.kubernetes.acme_issuer_without_solver_test

import data.rules.kubernetes.acme_issuer_without_solver

issuer(acme) := {"resource": {"kind": "ClusterIssuer", "metadata": {"name": "le"}, "spec": {"acme": acme}}}

test_an_issuer_without_a_solver_is_found if {
	acme_issuer_without_solver.violations == {{"path": ["spec", "acme", "solvers"], "params": {"name": "le"}}} with input as issuer({"server": "https://acme.example.com"})
	acme_issuer_without_solver.violations == {{"path": ["spec", "acme", "solvers"], "params": {"name": "le"}}} with input as issuer({"server": "https://acme.example.com", "solvers": []})
}

test_one_with_a_solver_and_one_without_acme_pass if {
	acme_issuer_without_solver.violations == set() with input as issuer({"server": "https://acme.example.com", "solvers": [{"http01": {}}]})
	acme_issuer_without_solver.violations == set() with input as {"resource": {"kind": "Issuer", "metadata": {"name": "ca"}, "spec": {"ca": {"secretName": "ca"}}}}
}
