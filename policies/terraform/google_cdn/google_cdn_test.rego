package rules.terraform.google_cdn_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cdn as rule

test_a_cdn_is_evidence if {
	rule.evidence == {plans.place("google_compute_backend_service", ["enable_cdn"], {})} with input as plans.resource("google_compute_backend_service", {"enable_cdn": true})
}

test_none_is_not if {
	rule.evidence == set() with input as plans.resource("google_compute_backend_service", {"enable_cdn": false})
	rule.evidence == set() with input as plans.resource("google_compute_backend_bucket", {})
}
