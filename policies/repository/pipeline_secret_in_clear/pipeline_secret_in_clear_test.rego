package rules.repository.pipeline_secret_in_clear_test

import data.rules.repository.pipeline_secret_in_clear as rule

found(path, name) := {{"path": path, "params": {"name": name}}}

strong := "kiesel-Marder-45"

key := "AKIAABCDEFGHIJKLMNOP"

test_credentials_of_workflows_are_found if {
	rule.violations == found(["env", "DEPLOY_TOKEN"], "DEPLOY_TOKEN") with input as {"resource": {"env": {"DEPLOY_TOKEN": strong}}}
	rule.violations == found(["jobs", "a", "env", "AWS_ID"], "AWS_ID") with input as {"resource": {"jobs": {"a": {"env": {"AWS_ID": key}}}}}
	rule.violations == found(["jobs", "a", "steps", 1, "with", "password"], "password") with input as {"resource": {"jobs": {"a": {"steps": [{"run": "x"}, {"with": {"password": strong}}]}}}}
	rule.applies with input as {"resource": {"env": {"DEPLOY_TOKEN": strong}}}
}

test_credentials_of_gitlab_are_found if {
	rule.violations == found(["variables", "API_KEY"], "API_KEY") with input as {"resource": {"variables": {"API_KEY": strong}}}
	rule.violations == found(["deploy", "variables", "API_KEY"], "API_KEY") with input as {"resource": {"deploy": {"variables": {"API_KEY": {"value": strong, "description": "of the shop"}}}}}
}

test_secrets_of_the_ci_and_passwords_for_tests_pass if {
	every value in ["${{ secrets.DEPLOY_TOKEN }}", "$DEPLOY_TOKEN", "postgres", "test-password-1234", "short-1", "no-digits-at-all", 4096] {
		rule.violations == set() with input as {"resource": {"env": {"DEPLOY_TOKEN": value}}}
	}
	rule.violations == set() with input as {"resource": {"env": {"IMAGE": strong}, "jobs": {"a": {"steps": [{"uses": "x"}]}}}}
	rule.applies == false with input as {"resource": {"env": {"IMAGE": strong}}}
}
