package rules.terraform.google_bucket_uniform_access_test

import data.lib.plans_test as plans
import data.rules.terraform.google_bucket_uniform_access as rule

test_lists_of_single_objects_are_found if {
	rule.violations == {plans.place("google_storage_bucket", ["uniform_bucket_level_access"], {})} with input as plans.resource("google_storage_bucket", {"uniform_bucket_level_access": false})
	rule.violations == {plans.place("google_storage_bucket", ["uniform_bucket_level_access"], {})} with input as plans.resource("google_storage_bucket", {})
}

test_uniform_access_passes if {
	rule.violations == set() with input as plans.resource("google_storage_bucket", {"uniform_bucket_level_access": true})
}
