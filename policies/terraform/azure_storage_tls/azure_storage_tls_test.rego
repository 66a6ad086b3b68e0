package rules.terraform.azure_storage_tls_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_storage_tls as rule

test_old_versions_are_found if {
	rule.violations == {plans.place("azurerm_storage_account", ["min_tls_version"], {"version": "TLS1_0"})} with input as plans.resource("azurerm_storage_account", {"min_tls_version": "TLS1_0"})
}

test_newer_versions_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"min_tls_version": "TLS1_2"})
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {})
}
