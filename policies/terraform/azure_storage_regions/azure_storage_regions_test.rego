package rules.terraform.azure_storage_regions_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_storage_regions as rule

test_two_regions_are_evidence if {
	rule.evidence == {plans.place("azurerm_storage_account", ["account_replication_type"], {})} with input as plans.resource("azurerm_storage_account", {"account_replication_type": "RAGZRS"})
}

test_one_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_storage_account", {"account_replication_type": "ZRS"})
	rule.evidence == set() with input as plans.resource("azurerm_storage_account", {})
}
