package rules.terraform.azure_secret_expiry_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_secret_expiry as rule

test_no_end_is_found if {
	rule.violations == {plans.place("azurerm_key_vault_secret", ["expiration_date"], {})} with input as plans.resource("azurerm_key_vault_secret", {"name": "orders"})
	rule.violations == {plans.place("azurerm_key_vault_key", ["expiration_date"], {})} with input as plans.resource("azurerm_key_vault_key", {"rotation_policy": []})
}

test_an_end_or_a_rotation_passes if {
	rule.violations == set() with input as plans.resource("azurerm_key_vault_secret", {"expiration_date": "2030-01-01T00:00:00Z"})
	rule.violations == set() with input as plans.referring("azurerm_key_vault_secret", {}, {"expiration_date": ["time_offset.year"]})
	rule.violations == set() with input as plans.resource("azurerm_key_vault_key", {"rotation_policy": [{"expire_after": "P90D"}]})
}
