package rules.terraform.google_binary_authorization_test

import data.lib.plans_test as plans
import data.rules.terraform.google_binary_authorization as rule

test_demanded_attestations_are_evidence if {
	rule.evidence == {plans.place("google_binary_authorization_policy", ["default_admission_rule", 0, "evaluation_mode"], {})} with input as plans.resource("google_binary_authorization_policy", {"default_admission_rule": [{"evaluation_mode": "REQUIRE_ATTESTATION", "enforcement_mode": "ENFORCED_BLOCK_AND_AUDIT_LOG"}]})
}

test_dry_runs_are_not if {
	rule.evidence == set() with input as plans.resource("google_binary_authorization_policy", {"default_admission_rule": [{"evaluation_mode": "REQUIRE_ATTESTATION", "enforcement_mode": "DRYRUN_AUDIT_LOG_ONLY"}]})
	rule.evidence == set() with input as plans.resource("google_binary_authorization_policy", {})
}
