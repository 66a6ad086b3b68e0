package rules.terraform.azure_storage_network_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_storage_network as rule

test_open_storage_is_found if {
	rule.violations == {plans.place("azurerm_storage_account", ["network_rules"], {})} with input as plans.resource("azurerm_storage_account", {"name": "orders"})
	rule.violations == {plans.place("azurerm_storage_account", ["network_rules", 0, "default_action"], {})} with input as plans.resource("azurerm_storage_account", {"network_rules": [{"default_action": "Allow"}]})
	rule.violations == {plans.place("azurerm_storage_account_network_rules", ["default_action"], {})} with input as plans.resource("azurerm_storage_account_network_rules", {"default_action": "Allow"})
}

test_closed_storage_passes if {
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"network_rules": [{"default_action": "Deny"}]})
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"public_network_access_enabled": false})
	rule.violations == set() with input as plans.related("azurerm_storage_account", {}, {"referrers": [plans.referrer("azurerm_storage_account_network_rules", {"default_action": "Deny"}, "storage_account_id", "azurerm_storage_account")]})
	rule.violations == set() with input as plans.resource("azurerm_storage_account_network_rules", {"default_action": "Deny"})
}
