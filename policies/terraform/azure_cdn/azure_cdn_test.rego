package rules.terraform.azure_cdn_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_cdn as rule

test_an_endpoint_is_evidence if {
	rule.evidence == {plans.place("azurerm_cdn_frontdoor_endpoint", ["name"], {})} with input as plans.resource("azurerm_cdn_frontdoor_endpoint", {"name": "shop", "enabled": true})
	rule.evidence == {plans.place("azurerm_cdn_endpoint", ["name"], {})} with input as plans.resource("azurerm_cdn_endpoint", {"name": "shop"})
}

test_an_idle_one_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_cdn_frontdoor_endpoint", {"name": "shop", "enabled": false})
}
