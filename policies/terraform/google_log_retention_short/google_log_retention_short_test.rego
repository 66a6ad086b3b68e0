package rules.terraform.google_log_retention_short_test

import data.lib.plans_test as plans
import data.rules.terraform.google_log_retention_short as rule

test_few_days_are_found if {
	rule.violations == {plans.place("google_logging_project_bucket_config", ["retention_days"], {"days": 7})} with input as plans.resource("google_logging_project_bucket_config", {"retention_days": 7})
}

test_a_month_passes if {
	rule.violations == set() with input as plans.resource("google_logging_project_bucket_config", {"retention_days": 30})
	rule.violations == set() with input as plans.resource("google_logging_project_bucket_config", {})
}
