package rules.terraform.azure_log_retention_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_log_retention as rule

test_a_lifetime_is_evidence if {
	rule.evidence == {plans.place("azurerm_log_analytics_workspace", ["retention_in_days"], {"days": 90})} with input as plans.resource("azurerm_log_analytics_workspace", {"retention_in_days": 90})
}

test_none_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_log_analytics_workspace", {"retention_in_days": 7})
	rule.evidence == set() with input as plans.resource("azurerm_log_analytics_workspace", {})
}
