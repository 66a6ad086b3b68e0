package rules.terraform.google_cdn_static_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cdn_static as rule

test_a_bucket_behind_the_cdn_is_evidence if {
	rule.evidence == {plans.place("google_compute_backend_bucket", ["enable_cdn"], {})} with input as plans.resource("google_compute_backend_bucket", {"enable_cdn": true})
}

test_a_bucket_without_it_is_not if {
	rule.evidence == set() with input as plans.resource("google_compute_backend_bucket", {"enable_cdn": false})
	rule.evidence == set() with input as plans.resource("google_compute_backend_bucket", {})
}
