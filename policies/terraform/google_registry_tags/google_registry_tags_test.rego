package rules.terraform.google_registry_tags_test

import data.lib.plans_test as plans
import data.rules.terraform.google_registry_tags as rule

test_tags_that_move_are_found if {
	rule.violations == {plans.place("google_artifact_registry_repository", ["docker_config"], {})} with input as plans.resource("google_artifact_registry_repository", {"format": "DOCKER"})
	rule.violations == {plans.place("google_artifact_registry_repository", ["docker_config", 0, "immutable_tags"], {})} with input as plans.resource("google_artifact_registry_repository", {"format": "DOCKER", "mode": "STANDARD_REPOSITORY", "docker_config": [{"immutable_tags": false}]})
}

test_fixed_tags_pass if {
	rule.violations == set() with input as plans.resource("google_artifact_registry_repository", {"format": "DOCKER", "docker_config": [{"immutable_tags": true}]})
}

test_other_repositories_are_not_asked if {
	rule.applies == false with input as plans.resource("google_artifact_registry_repository", {"format": "NPM"})
	rule.violations == set() with input as plans.resource("google_artifact_registry_repository", {"format": "DOCKER", "mode": "REMOTE_REPOSITORY"})
}
