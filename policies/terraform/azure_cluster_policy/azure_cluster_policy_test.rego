package rules.terraform.azure_cluster_policy_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cluster_policy as rule

test_the_add_on_is_evidence if {
	rule.evidence == {plans.place("azurerm_kubernetes_cluster", ["azure_policy_enabled"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"azure_policy_enabled": true})
}

test_none_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_kubernetes_cluster", {"azure_policy_enabled": false})
	rule.evidence == set() with input as plans.resource("azurerm_kubernetes_cluster", {})
}
