package rules.terraform.google_service_account_key_test

import data.lib.plans_test as plans
import data.rules.terraform.google_service_account_key as rule

test_a_key_is_found if {
	rule.violations == {plans.place("google_service_account_key", ["service_account_id"], {})} with input as plans.resource("google_service_account_key", {"service_account_id": "orders"})
}

test_a_key_that_is_replaced_passes if {
	rule.violations == set() with input as plans.referring("google_service_account_key", {"service_account_id": "orders"}, {"keepers": ["time_rotating.month"]})
}
