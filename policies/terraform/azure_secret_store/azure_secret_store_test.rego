package rules.terraform.azure_secret_store_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_secret_store as rule

test_a_vault_is_evidence if {
	rule.evidence == {plans.place("azurerm_key_vault", ["name"], {})} with input as plans.resource("azurerm_key_vault", {"name": "orders"})
}
