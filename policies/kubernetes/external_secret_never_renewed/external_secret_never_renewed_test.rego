package rules.kubernetes.external_secret_never_renewed_test

import data.rules.kubernetes.external_secret_never_renewed

secret(spec) := {"resource": {"kind": "ExternalSecret", "metadata": {"name": "db"}, "spec": spec}}

found(path) := {{"path": path, "params": {"kind": "ExternalSecret", "name": "db"}}}

test_an_interval_of_nothing_and_creation_once_are_found if {
	external_secret_never_renewed.violations == found(["spec", "refreshInterval"]) with input as secret({"refreshInterval": "0s"})
	external_secret_never_renewed.violations == found(["spec", "refreshPolicy"]) with input as secret({"refreshPolicy": "CreatedOnce"})
}

test_an_interval_the_default_and_generated_values_pass if {
	external_secret_never_renewed.violations == set() with input as secret({"refreshInterval": "1h"})
	external_secret_never_renewed.violations == set() with input as secret({})
	generator := [{"sourceRef": {"generatorRef": {"kind": "Password", "name": "db"}}}]
	external_secret_never_renewed.violations == set() with input as secret({"refreshInterval": "0", "refreshPolicy": "CreatedOnce", "dataFrom": generator})
}
