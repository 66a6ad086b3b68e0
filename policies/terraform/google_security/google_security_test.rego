package rules.terraform.google_security_test

import data.lib.plans_test as plans
import data.rules.terraform.google_security as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("google_service_account", [], {})} with input as plans.resource("google_service_account", {"account_id": "orders"})
}
