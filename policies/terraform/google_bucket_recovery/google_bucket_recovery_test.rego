package rules.terraform.google_bucket_recovery_test

import data.lib.plans_test as plans
import data.rules.terraform.google_bucket_recovery as rule

test_a_bucket_without_a_way_back_is_found if {
	rule.violations == {plans.place("google_storage_bucket", ["soft_delete_policy", 0, "retention_duration_seconds"], {})} with input as plans.resource("google_storage_bucket", {"soft_delete_policy": [{"retention_duration_seconds": 0}]})
	rule.violations == {plans.place("google_storage_bucket", ["soft_delete_policy", 0, "retention_duration_seconds"], {})} with input as plans.resource("google_storage_bucket", {"soft_delete_policy": [{"retention_duration_seconds": 0}], "versioning": [{"enabled": false}]})
}

test_versions_or_soft_delete_pass if {
	rule.violations == set() with input as plans.resource("google_storage_bucket", {})
	rule.violations == set() with input as plans.resource("google_storage_bucket", {"soft_delete_policy": [{"retention_duration_seconds": 0}], "versioning": [{"enabled": true}]})
	rule.violations == set() with input as plans.resource("google_storage_bucket", {"soft_delete_policy": [{"retention_duration_seconds": 604800}]})
}

test_a_bucket_for_passing_files_is_not_asked if {
	rule.applies == false with input as plans.resource("google_storage_bucket", {"soft_delete_policy": [{"retention_duration_seconds": 0}], "lifecycle_rule": [{"action": [{"type": "Delete"}], "condition": [{"age": 7}]}]})
}
