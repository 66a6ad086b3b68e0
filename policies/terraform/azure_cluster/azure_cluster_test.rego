package rules.terraform.azure_cluster_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cluster as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("azurerm_kubernetes_cluster", [], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"name": "main"})
}
