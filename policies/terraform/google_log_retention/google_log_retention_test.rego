package rules.terraform.google_log_retention_test

import data.lib.plans_test as plans
import data.rules.terraform.google_log_retention as rule

test_a_lifetime_is_evidence if {
	rule.evidence == {plans.place("google_logging_project_bucket_config", ["retention_days"], {"days": 90})} with input as plans.resource("google_logging_project_bucket_config", {"retention_days": 90})
}

test_none_is_not if {
	rule.evidence == set() with input as plans.resource("google_logging_project_bucket_config", {"retention_days": 7})
	rule.evidence == set() with input as plans.resource("google_logging_project_bucket_config", {})
}
