package rules.repository.terraform_state_local_test

import data.rules.repository.terraform_state_local

root(backend) := {"resource": {"line": 1, "backend": backend, "infrastructure": true}}

test_state_on_the_machine_is_found if {
	terraform_state_local.violations == {{"path": [], "params": {}}} with input as root("")
	terraform_state_local.violations == {{"path": [], "params": {}}} with input as root("local")
}

test_a_shared_backend_passes if terraform_state_local.violations == set() with input as root("gcs")

test_what_nothing_runs_on_passes if terraform_state_local.violations == set() with input as {"resource": {"line": 1, "backend": "", "infrastructure": false}}
