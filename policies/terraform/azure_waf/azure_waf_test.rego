package rules.terraform.azure_waf_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_waf as rule

test_policies_in_use_that_block_are_evidence if {
	rule.evidence == {plans.place("azurerm_web_application_firewall_policy", ["policy_settings"], {})} with input as plans.related("azurerm_web_application_firewall_policy", {"policy_settings": [{"enabled": true, "mode": "Prevention"}]}, {"referrers": [plans.referrer("azurerm_application_gateway", {}, "firewall_policy_id", "azurerm_web_application_firewall_policy")]})
	rule.evidence == {plans.place("azurerm_cdn_frontdoor_firewall_policy", ["mode"], {})} with input as plans.related("azurerm_cdn_frontdoor_firewall_policy", {"mode": "Prevention"}, {"referrers": [plans.referrer("azurerm_cdn_frontdoor_security_policy", {}, "security_policies.firewall.cdn_frontdoor_firewall_policy_id", "azurerm_cdn_frontdoor_firewall_policy")]})
}

test_idle_and_watching_policies_are_not if {
	rule.evidence == set() with input as plans.resource("azurerm_web_application_firewall_policy", {"policy_settings": [{"mode": "Prevention"}]})
	rule.evidence == set() with input as plans.related("azurerm_web_application_firewall_policy", {"policy_settings": [{"mode": "Detection"}]}, {"referrers": [plans.referrer("azurerm_application_gateway", {}, "firewall_policy_id", "azurerm_web_application_firewall_policy")]})
	rule.evidence == set() with input as plans.related("azurerm_cdn_frontdoor_firewall_policy", {"mode": "Prevention", "enabled": false}, {"referrers": [plans.referrer("azurerm_application_gateway", {}, "firewall_policy_id", "azurerm_cdn_frontdoor_firewall_policy")]})
}
