package rules.terraform.azure_cluster_network_policy_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cluster_network_policy as rule

test_no_enforcement_is_found if {
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["network_profile", 0, "network_policy"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"network_profile": [{"network_plugin": "azure"}]})
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["network_profile"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {})
}

test_enforcement_passes if {
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster", {"network_profile": [{"network_policy": "cilium"}]})
}
