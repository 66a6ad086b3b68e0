package rules.terraform.google_binary_authorization_open_test

import data.lib.plans_test as plans
import data.rules.terraform.google_binary_authorization_open as rule

test_rules_that_block_nothing_are_found if {
	rule.violations == {plans.place("google_binary_authorization_policy", ["default_admission_rule", 0, "evaluation_mode"], {})} with input as plans.resource("google_binary_authorization_policy", {"default_admission_rule": [{"evaluation_mode": "ALWAYS_ALLOW", "enforcement_mode": "ENFORCED_BLOCK_AND_AUDIT_LOG"}]})
	rule.violations == {plans.place("google_binary_authorization_policy", ["default_admission_rule", 0, "enforcement_mode"], {})} with input as plans.resource("google_binary_authorization_policy", {"default_admission_rule": [{"evaluation_mode": "REQUIRE_ATTESTATION", "enforcement_mode": "DRYRUN_AUDIT_LOG_ONLY"}]})
}

test_rules_that_block_pass if {
	rule.violations == set() with input as plans.resource("google_binary_authorization_policy", {"default_admission_rule": [{"evaluation_mode": "ALWAYS_DENY", "enforcement_mode": "ENFORCED_BLOCK_AND_AUDIT_LOG"}]})
}
