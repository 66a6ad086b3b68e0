package rules.terraform.google_certificate_managed_test

import data.lib.plans_test as plans
import data.rules.terraform.google_certificate_managed as rule

test_a_managed_certificate_is_evidence if {
	rule.evidence == {plans.place("google_compute_managed_ssl_certificate", ["managed"], {})} with input as plans.resource("google_compute_managed_ssl_certificate", {"managed": [{"domains": ["example.com"]}]})
}

test_one_of_your_own_is_not if {
	rule.evidence == set() with input as plans.resource("google_certificate_manager_certificate", {"self_managed": [{}], "managed": []})
}
