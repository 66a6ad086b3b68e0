package rules.terraform.azure_storage_plain_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_storage_plain as rule

test_plain_http_is_found if {
	rule.violations == {plans.place("azurerm_storage_account", ["https_traffic_only_enabled"], {})} with input as plans.resource("azurerm_storage_account", {"https_traffic_only_enabled": false})
	rule.violations == {plans.place("azurerm_storage_account", ["enable_https_traffic_only"], {})} with input as plans.resource("azurerm_storage_account", {"enable_https_traffic_only": false})
}

test_https_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {"https_traffic_only_enabled": true})
	rule.violations == set() with input as plans.resource("azurerm_storage_account", {})
}
