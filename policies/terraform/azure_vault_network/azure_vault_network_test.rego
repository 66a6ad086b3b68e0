package rules.terraform.azure_vault_network_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_vault_network as rule

test_an_open_vault_is_found if {
	rule.violations == {plans.place("azurerm_key_vault", ["network_acls", 0, "default_action"], {})} with input as plans.resource("azurerm_key_vault", {"network_acls": [{"default_action": "Allow"}]})
	rule.violations == {plans.place("azurerm_key_vault", ["network_acls"], {})} with input as plans.resource("azurerm_key_vault", {})
}

test_a_closed_one_passes if {
	rule.violations == set() with input as plans.resource("azurerm_key_vault", {"network_acls": [{"default_action": "Deny"}]})
	rule.violations == set() with input as plans.resource("azurerm_key_vault", {"public_network_access_enabled": false})
}
