package rules.terraform.azure_storage_recovery_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_storage_recovery as rule

test_no_way_back_is_found if {
	rule.violations == {plans.place("azurerm_storage_account", ["blob_properties"], {})} with input as plans.resource("azurerm_storage_account", {"name": "orders"})
	rule.violations == {plans.place("azurerm_storage_account", ["blob_properties", 0, "delete_retention_policy"], {})} with input as plans.resource("azurerm_storage_account", {"blob_properties": [{"versioning_enabled": false, "delete_retention_policy": []}]})
}

test_versions_or_soft_delete_pass if {
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"blob_properties": [{"versioning_enabled": true}]})
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"blob_properties": [{"delete_retention_policy": [{"days": 7}]}]})
}

test_file_shares_are_not_asked if {
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"account_kind": "FileStorage"})
	rule.applies == false with input as plans.resource("azurerm_storage_account", {"account_kind": "FileStorage"})
}
