package rules.terraform.azure_cluster_autoscaling_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cluster_autoscaling as rule

test_scaling_nodes_are_evidence if {
	rule.evidence == {plans.place("azurerm_kubernetes_cluster", ["default_node_pool", 0, "max_count"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"default_node_pool": [{"auto_scaling_enabled": true, "min_count": 1, "max_count": 5}]})
	rule.evidence == {plans.place("azurerm_kubernetes_cluster_node_pool", ["max_count"], {})} with input as plans.resource("azurerm_kubernetes_cluster_node_pool", {"enable_auto_scaling": true, "min_count": 1, "max_count": 5})
}

test_a_fixed_number_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_kubernetes_cluster_node_pool", {"auto_scaling_enabled": true, "min_count": 3, "max_count": 3})
	rule.evidence == set() with input as plans.resource("azurerm_kubernetes_cluster_node_pool", {"node_count": 3})
	rule.evidence == set() with input as plans.resource("azurerm_kubernetes_cluster", {})
}
