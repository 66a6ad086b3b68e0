package rules.terraform.azure_cluster_zones_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cluster_zones as rule

test_one_zone_is_found if {
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["default_node_pool", 0, "zones"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"default_node_pool": [{"zones": ["1"]}]})
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["default_node_pool", 0, "zones"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"default_node_pool": [{"zones": null}]})
	rule.violations == {plans.place("azurerm_kubernetes_cluster_node_pool", ["zones"], {})} with input as plans.resource("azurerm_kubernetes_cluster_node_pool", {})
}

test_several_zones_pass if {
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster", {"default_node_pool": [{"zones": ["1", "2", "3"]}]})
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster_node_pool", {"availability_zones": ["1", "2"]})
}

test_spot_nodes_are_not_asked if {
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster_node_pool", {"priority": "Spot"})
	rule.applies == false with input as plans.resource("azurerm_kubernetes_cluster_node_pool", {"priority": "Spot"})
}
