package rules.terraform.azure_cluster_local_accounts_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cluster_local_accounts as rule

test_local_accounts_are_found if {
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["local_account_disabled"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"local_account_disabled": false})
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["local_account_disabled"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {})
}

test_none_pass if {
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster", {"local_account_disabled": true})
}
