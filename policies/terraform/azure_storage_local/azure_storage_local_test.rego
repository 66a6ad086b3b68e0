package rules.terraform.azure_storage_local_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_storage_local as rule

test_one_zone_is_found if {
	rule.violations == {plans.place("azurerm_storage_account", ["account_replication_type"], {})} with input as plans.resource("azurerm_storage_account", {"account_replication_type": "LRS"})
}

test_several_zones_or_regions_pass if {
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"account_replication_type": "ZRS"})
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"account_replication_type": "GRS"})
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {})
}
