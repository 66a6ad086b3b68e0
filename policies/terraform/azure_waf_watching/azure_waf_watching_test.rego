package rules.terraform.azure_waf_watching_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_waf_watching as rule

test_watching_and_idle_firewalls_are_found if {
	rule.violations == {plans.place("azurerm_web_application_firewall_policy", ["policy_settings", 0, "mode"], {})} with input as plans.resource("azurerm_web_application_firewall_policy", {"policy_settings": [{"mode": "Detection"}]})
	rule.violations == {plans.place("azurerm_cdn_frontdoor_firewall_policy", ["mode"], {})} with input as plans.resource("azurerm_cdn_frontdoor_firewall_policy", {"mode": "Detection"})
	rule.violations == {plans.place("azurerm_cdn_frontdoor_firewall_policy", ["enabled"], {})} with input as plans.resource("azurerm_cdn_frontdoor_firewall_policy", {"mode": "Prevention", "enabled": false})
	rule.violations == {plans.place("azurerm_application_gateway", ["waf_configuration", 0, "firewall_mode"], {})} with input as plans.resource("azurerm_application_gateway", {"waf_configuration": [{"enabled": true, "firewall_mode": "Detection"}]})
	rule.violations == {plans.place("azurerm_web_application_firewall_policy", ["policy_settings", 0, "enabled"], {})} with input as plans.resource("azurerm_web_application_firewall_policy", {"policy_settings": [{"enabled": false}]})
}

test_firewalls_that_block_pass if {
	rule.violations == set() with input as plans.resource("azurerm_web_application_firewall_policy", {"policy_settings": [{"enabled": true, "mode": "Prevention"}]})
	rule.violations == set() with input as plans.resource("azurerm_cdn_frontdoor_firewall_policy", {"mode": "Prevention"})
	rule.violations == set() with input as plans.resource("azurerm_application_gateway", {})
}
