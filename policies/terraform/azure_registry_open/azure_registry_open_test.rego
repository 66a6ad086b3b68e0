package rules.terraform.azure_registry_open_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_registry_open as rule

test_open_registries_are_found if {
	rule.violations == {plans.place("azurerm_container_registry", ["admin_enabled"], {"attribute": "admin_enabled"}), plans.place("azurerm_container_registry", ["anonymous_pull_enabled"], {"attribute": "anonymous_pull_enabled"})} with input as plans.resource("azurerm_container_registry", {"admin_enabled": true, "anonymous_pull_enabled": true})
}

test_closed_ones_pass if {
	rule.violations == set() with input as plans.resource("azurerm_container_registry", {"admin_enabled": false})
	rule.violations == set() with input as plans.resource("azurerm_container_registry", {})
}
