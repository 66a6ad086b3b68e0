# METADATA
# title: Web application firewall that blocks
# description: Requests that look like attacks are refused before they reach the application.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/overview
# custom:
#   id: AZURE-0041
#   severity: info
#   checklist: [SEC-NET-5]
#   kinds: [azurerm_web_application_firewall_policy, azurerm_cdn_frontdoor_firewall_policy]
#   relations: [referrers]
#   message: "Policy {address} blocks attacks"
#   remediation: Set mode to Prevention and name the policy in firewall_policy_id of the gateway or in an azurerm_cdn_frontdoor_security_policy.
package rules.terraform.azure_waf

import data.lib.terraform

evidence contains terraform.place(["policy_settings"], {}) if {
	input.resource.type == "azurerm_web_application_firewall_policy"
	count(terraform.referrers) > 0
	settings := terraform.block(terraform.values, "policy_settings")
	not terraform.off(settings, "enabled")
	object.get(settings, "mode", "Prevention") == "Prevention"
}

evidence contains terraform.place(["mode"], {}) if {
	count(terraform.referrers) > 0
	terraform.values.mode == "Prevention"
	not terraform.off(terraform.values, "enabled")
}
