package rules.terraform.azure_storage_public_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_storage_public as rule

test_public_containers_are_found if {
	rule.violations == {plans.place("azurerm_storage_account", ["allow_nested_items_to_be_public"], {})} with input as plans.resource("azurerm_storage_account", {"allow_nested_items_to_be_public": true})
	rule.violations == {plans.place("azurerm_storage_account", ["allow_nested_items_to_be_public"], {})} with input as plans.resource("azurerm_storage_account", {})
	rule.violations == {plans.place("azurerm_storage_account", ["allow_blob_public_access"], {})} with input as plans.resource("azurerm_storage_account", {"allow_blob_public_access": true})
}

test_private_containers_pass if {
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"allow_nested_items_to_be_public": false})
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"allow_blob_public_access": false})
}
