package rules.terraform.azure_web_tls_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_web_tls as rule

test_old_versions_are_found if {
	rule.violations == {plans.place("azurerm_linux_web_app", ["site_config", 0, "minimum_tls_version"], {"version": "1.0"})} with input as plans.resource("azurerm_linux_web_app", {"site_config": [{"minimum_tls_version": "1.0"}]})
	rule.violations == {plans.place("azurerm_app_service", ["site_config", 0, "min_tls_version"], {"version": "1.1"})} with input as plans.resource("azurerm_app_service", {"site_config": [{"min_tls_version": "1.1"}]})
}

test_newer_versions_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("azurerm_linux_web_app", {"site_config": [{"minimum_tls_version": "1.3"}]})
	rule.violations == set() with input as plans.resource("azurerm_linux_web_app", {})
}
