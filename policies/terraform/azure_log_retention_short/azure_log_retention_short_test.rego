package rules.terraform.azure_log_retention_short_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_log_retention_short as rule

test_few_days_are_found if {
	rule.violations == {plans.place("azurerm_log_analytics_workspace", ["retention_in_days"], {"days": 7})} with input as plans.resource("azurerm_log_analytics_workspace", {"retention_in_days": 7})
}

test_a_month_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("azurerm_log_analytics_workspace", {"retention_in_days": 30})
	rule.violations == set() with input as plans.resource("azurerm_log_analytics_workspace", {"retention_in_days": null})
	rule.violations == set() with input as plans.resource("azurerm_log_analytics_workspace", {})
}
