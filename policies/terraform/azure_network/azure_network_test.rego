package rules.terraform.azure_network_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_network as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("azurerm_virtual_network", [], {})} with input as plans.resource("azurerm_virtual_network", {"name": "main", "address_space": ["10.0.0.0/16"]})
}
