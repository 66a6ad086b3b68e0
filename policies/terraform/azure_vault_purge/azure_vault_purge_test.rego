package rules.terraform.azure_vault_purge_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_vault_purge as rule

test_no_protection_is_found if {
	rule.violations == {plans.place("azurerm_key_vault", ["purge_protection_enabled"], {})} with input as plans.resource("azurerm_key_vault", {"purge_protection_enabled": false})
	rule.violations == {plans.place("azurerm_key_vault", ["purge_protection_enabled"], {})} with input as plans.resource("azurerm_key_vault", {})
}

test_protection_passes if {
	rule.violations == set() with input as plans.resource("azurerm_key_vault", {"purge_protection_enabled": true})
}
