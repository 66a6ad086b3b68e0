package rules.terraform.google_secret_store_test

import data.lib.plans_test as plans
import data.rules.terraform.google_secret_store as rule

test_a_secret_is_evidence if {
	rule.evidence == {plans.place("google_secret_manager_secret", ["secret_id"], {})} with input as plans.resource("google_secret_manager_secret", {"secret_id": "orders"})
}
