package rules.terraform.azure_cluster_logging_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cluster_logging as rule

test_a_collector_is_evidence if {
	rule.evidence == {plans.place("azurerm_kubernetes_cluster", ["oms_agent"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"oms_agent": [{"log_analytics_workspace_id": "main"}]})
}

test_none_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_kubernetes_cluster", {"oms_agent": []})
	rule.evidence == set() with input as plans.resource("azurerm_kubernetes_cluster", {})
}
