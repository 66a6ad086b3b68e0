package rules.terraform.google_snapshots_short_test

import data.lib.plans_test as plans
import data.rules.terraform.google_snapshots_short as rule

test_few_days_are_found if {
	rule.violations == {plans.place("google_compute_resource_policy", ["snapshot_schedule_policy", 0, "retention_policy", 0, "max_retention_days"], {"days": 3})} with input as plans.resource("google_compute_resource_policy", {"name": "daily", "snapshot_schedule_policy": [{"schedule": [{"daily_schedule": [{"days_in_cycle": 1, "start_time": "04:00"}]}], "retention_policy": [{"max_retention_days": 3}]}]})
}

test_a_week_passes if {
	rule.violations == set() with input as plans.resource("google_compute_resource_policy", {"name": "daily", "snapshot_schedule_policy": [{"schedule": [{"daily_schedule": [{"days_in_cycle": 1, "start_time": "04:00"}]}], "retention_policy": [{"max_retention_days": 7}]}]})
	rule.violations == set() with input as plans.resource("google_compute_resource_policy", {})
}
