package rules.terraform.azure_key_rotation_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_key_rotation as rule

test_a_rotation_is_evidence if {
	rule.evidence == {plans.place("azurerm_key_vault_key", ["rotation_policy", 0, "automatic"], {})} with input as plans.resource("azurerm_key_vault_key", {"rotation_policy": [{"automatic": [{"time_before_expiry": "P30D"}]}]})
}

test_an_end_alone_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_key_vault_key", {"rotation_policy": [{"expire_after": "P90D", "automatic": []}]})
	rule.evidence == set() with input as plans.resource("azurerm_key_vault_key", {})
}
