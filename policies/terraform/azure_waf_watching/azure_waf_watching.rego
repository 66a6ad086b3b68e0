# METADATA
# title: Web application firewall that only watches
# description: In detection mode an attack is written down and let through.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/web-application-firewall/ag/policy-overview
# custom:
#   id: AZURE-0042
#   severity: medium
#   checklist: [SEC-NET-5]
#   kinds:
#     - azurerm_web_application_firewall_policy
#     - azurerm_cdn_frontdoor_firewall_policy
#     - azurerm_frontdoor_firewall_policy
#     - azurerm_application_gateway
#   message: "The firewall of {address} blocks nothing"
#   remediation: Set enabled to true and mode to Prevention when the logs show no false alarms.
package rules.terraform.azure_waf_watching

import data.lib.terraform

violations contains terraform.place([block, 0, attribute], {}) if {
	some block in ["policy_settings", "waf_configuration"]
	some attribute in ["mode", "firewall_mode"]
	terraform.block(terraform.values, block)[attribute] == "Detection"
}

violations contains terraform.place([block, 0, "enabled"], {}) if {
	some block in ["policy_settings", "waf_configuration"]
	terraform.off(terraform.block(terraform.values, block), "enabled")
}

violations contains terraform.place(["mode"], {}) if terraform.values.mode == "Detection"

violations contains terraform.place(["enabled"], {}) if terraform.off(terraform.values, "enabled")
