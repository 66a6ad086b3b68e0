package rules.kubernetes.secret_shared_by_environments_test

import data.rules.kubernetes.secret_shared_by_environments

secret(others) := {"resource": {"kind": "Secret", "metadata": {"name": "db"}}, "related": {"same_secrets": others}}

test_the_same_value_elsewhere_is_found if {
	secret_shared_by_environments.violations == {{"path": ["metadata", "name"], "params": {"name": "db"}}} with input as secret([{"kind": "Secret"}])
}

test_a_value_of_its_own_passes if secret_shared_by_environments.violations == set() with input as secret([])
