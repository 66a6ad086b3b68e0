package rules.repository.environment_secrets_test

import data.rules.repository.environment_secrets

environment(own, theirs) := {
	"resource": {"line": 1, "name": "production", "class": "production", "files": 1, "resources": 1, "workloads": [], "secrets": own},
	"related": {"environments": [{"line": 1, "name": "staging", "class": "staging", "files": 1, "resources": 1, "workloads": [], "secrets": theirs}]},
}

test_both_have_their_own if {
	environment_secrets.evidence == {{"path": [], "params": {"name": "production", "secrets": 2, "other": "staging"}}} with input as environment(2, 1)
}

test_one_alone_shows_nothing if {
	environment_secrets.evidence == set() with input as environment(2, 0)
	environment_secrets.evidence == set() with input as environment(0, 1)
}
