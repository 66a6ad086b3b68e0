package rules.terraform.google_bucket_public_prevention_test

import data.lib.plans_test as plans
import data.rules.terraform.google_bucket_public_prevention as rule

test_a_bucket_that_may_become_public_is_found if {
	rule.violations == {plans.place("google_storage_bucket", ["public_access_prevention"], {})} with input as plans.resource("google_storage_bucket", {"public_access_prevention": "inherited"})
	rule.violations == {plans.place("google_storage_bucket", ["public_access_prevention"], {})} with input as plans.resource("google_storage_bucket", {})
}

test_prevention_passes if {
	rule.violations == set() with input as plans.resource("google_storage_bucket", {"public_access_prevention": "enforced"})
}

test_a_public_site_is_not_asked if {
	rule.violations == set() with input as plans.resource("google_storage_bucket", {"website": [{"main_page_suffix": "index.html"}]})
	rule.applies == false with input as plans.resource("google_storage_bucket", {"website": [{"main_page_suffix": "index.html"}]})
}
