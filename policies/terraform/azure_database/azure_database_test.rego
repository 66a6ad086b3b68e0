package rules.terraform.azure_database_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("azurerm_postgresql_flexible_server", [], {})} with input as plans.resource("azurerm_postgresql_flexible_server", {"name": "orders"})
}
