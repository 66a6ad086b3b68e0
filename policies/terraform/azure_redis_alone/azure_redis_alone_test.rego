package rules.terraform.azure_redis_alone_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_redis_alone as rule

test_a_lone_node_is_found if {
	rule.violations == {plans.place("azurerm_redis_cache", ["sku_name"], {})} with input as plans.resource("azurerm_redis_cache", {"sku_name": "Basic"})
}

test_two_nodes_pass if {
	rule.violations == set() with input as plans.resource("azurerm_redis_cache", {"sku_name": "Standard"})
	rule.violations == set() with input as plans.resource("azurerm_redis_cache", {})
}
