package rules.terraform.azure_monitoring_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_monitoring as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("azurerm_application_insights", [], {})} with input as plans.resource("azurerm_application_insights", {"name": "shop"})
}
