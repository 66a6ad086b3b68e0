package rules.terraform.google_snapshots_test

import data.lib.plans_test as plans
import data.rules.terraform.google_snapshots as rule

test_a_schedule_in_use_is_evidence if {
	rule.evidence == {plans.place("google_compute_resource_policy", ["snapshot_schedule_policy", 0, "schedule"], {})} with input as plans.related("google_compute_resource_policy", {"name": "daily", "snapshot_schedule_policy": [{"schedule": [{"daily_schedule": [{"days_in_cycle": 1, "start_time": "04:00"}]}], "retention_policy": [{"max_retention_days": 14}]}]}, {"referrers": [plans.referrer("google_compute_disk_resource_policy_attachment", {}, "name", "google_compute_resource_policy")]})
}

test_idle_and_short_schedules_are_not if {
	rule.evidence == set() with input as plans.resource("google_compute_resource_policy", {"name": "daily", "snapshot_schedule_policy": [{"schedule": [{"daily_schedule": [{"days_in_cycle": 1, "start_time": "04:00"}]}], "retention_policy": [{"max_retention_days": 14}]}]})
	rule.evidence == set() with input as plans.related("google_compute_resource_policy", {"name": "daily", "snapshot_schedule_policy": [{"schedule": [{"daily_schedule": [{"days_in_cycle": 1, "start_time": "04:00"}]}], "retention_policy": [{"max_retention_days": 3}]}]}, {"referrers": [plans.referrer("google_compute_disk_resource_policy_attachment", {}, "name", "google_compute_resource_policy")]})
	rule.evidence == set() with input as plans.resource("google_compute_resource_policy", {})
}
