package rules.terraform.azure_web_plain_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_web_plain as rule

test_plain_http_is_found if {
	rule.violations == {plans.place("azurerm_linux_web_app", ["https_only"], {})} with input as plans.resource("azurerm_linux_web_app", {"https_only": false})
	rule.violations == {plans.place("azurerm_app_service", ["https_only"], {})} with input as plans.resource("azurerm_app_service", {})
}

test_https_passes if {
	rule.violations == set() with input as plans.resource("azurerm_linux_web_app", {"https_only": true})
}
