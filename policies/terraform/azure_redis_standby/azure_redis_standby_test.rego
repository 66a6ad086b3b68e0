package rules.terraform.azure_redis_standby_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_redis_standby as rule

test_two_nodes_are_evidence if {
	rule.evidence == {plans.place("azurerm_redis_cache", ["sku_name"], {})} with input as plans.resource("azurerm_redis_cache", {"sku_name": "Premium"})
}

test_one_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_redis_cache", {"sku_name": "Basic"})
	rule.evidence == set() with input as plans.resource("azurerm_redis_cache", {})
}
