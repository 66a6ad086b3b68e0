package rules.terraform.required_checks_test

import data.lib.plans_test as plans
import data.rules.terraform.required_checks as rule

test_checks_of_a_branch if {
	rule.evidence == {plans.place("github_branch_protection", ["required_status_checks"], {})} with input as plans.resource("github_branch_protection", {"required_status_checks": [{"strict": true, "contexts": ["build"]}]})
	rule.evidence == {plans.place("github_branch_protection_v3", ["required_status_checks"], {})} with input as plans.resource("github_branch_protection_v3", {"required_status_checks": [{"checks": ["build"]}]})
	rule.evidence == set() with input as plans.resource("github_branch_protection", {"required_status_checks": [{"strict": true, "contexts": []}]})
	rule.evidence == set() with input as plans.resource("github_branch_protection", {"enforce_admins": true})
}

ruleset(enforcement) := plans.resource("github_repository_ruleset", {"enforcement": enforcement, "rules": [{"required_status_checks": [{"required_check": [{"context": "build"}]}]}]})

test_checks_of_a_ruleset if {
	rule.evidence == {plans.place("github_repository_ruleset", ["rules"], {})} with input as ruleset("active")
	rule.evidence == set() with input as ruleset("evaluate")
}
