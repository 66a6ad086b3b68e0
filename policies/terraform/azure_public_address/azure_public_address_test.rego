package rules.terraform.azure_public_address_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_public_address as rule

test_a_public_address_is_found if {
	rule.violations == {plans.place("azurerm_network_interface", ["ip_configuration", 1, "public_ip_address_id"], {})} with input as plans.resource("azurerm_network_interface", {"ip_configuration": [{"name": "main"}, {"name": "edge", "public_ip_address_id": "/subscriptions/0/edge"}]})
	rule.violations == {plans.place("azurerm_network_interface", ["ip_configuration", 0, "name"], {})} with input as plans.referring("azurerm_network_interface", {"ip_configuration": [{"name": "main"}]}, {"ip_configuration.public_ip_address_id": ["azurerm_public_ip.main"]})
}

test_private_cards_pass if {
	rule.violations == set() with input as plans.resource("azurerm_network_interface", {"ip_configuration": [{"name": "main", "public_ip_address_id": null}]})
	rule.violations == set() with input as plans.resource("azurerm_network_interface", {})
}
