package rules.terraform.azure_security_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_security as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("azurerm_user_assigned_identity", [], {})} with input as plans.resource("azurerm_user_assigned_identity", {"name": "orders"})
}
