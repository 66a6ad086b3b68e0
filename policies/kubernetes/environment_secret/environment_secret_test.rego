package rules.kubernetes.environment_secret_test

import data.rules.kubernetes.environment_secret

external(environments) := {"resource": {"kind": "ExternalSecret", "metadata": {"name": "db"}}, "related": {"environments": environments}}

test_one_environment_owns_it if {
	environment_secret.evidence == {{"path": ["metadata", "name"], "params": {"kind": "ExternalSecret", "name": "db", "environment": "production"}}} with input as external([{"name": "production", "class": "production"}])
}

test_a_shared_one_shows_nothing if environment_secret.evidence == set() with input as external([])
