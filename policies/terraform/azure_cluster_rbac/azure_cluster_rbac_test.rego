package rules.terraform.azure_cluster_rbac_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cluster_rbac as rule

test_no_roles_are_found if {
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["role_based_access_control_enabled"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"role_based_access_control_enabled": false})
	rule.violations == {plans.place("azurerm_kubernetes_cluster", ["role_based_access_control", 0, "enabled"], {})} with input as plans.resource("azurerm_kubernetes_cluster", {"role_based_access_control": [{"enabled": false}]})
}

test_roles_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster", {"role_based_access_control_enabled": true})
	rule.violations == set() with input as plans.resource("azurerm_kubernetes_cluster", {})
}
