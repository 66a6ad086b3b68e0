# METADATA
# title: Storage that every network can reach
# description: A leaked key or signature works from anywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-network-security
# custom:
#   id: AZURE-0005
#   severity: medium
#   checklist: [CONF-TF-1]
#   kinds: [azurerm_storage_account, azurerm_storage_account_network_rules]
#   relations: [referrers]
#   message: "Storage {address} lets every network in"
#   remediation: Set network_rules.default_action to Deny and list your networks, or set public_network_access_enabled to false.
package rules.terraform.azure_storage_network

import data.lib.terraform

violations contains terraform.place(["default_action"], {}) if {
	input.resource.type == "azurerm_storage_account_network_rules"
	terraform.values.default_action == "Allow"
}

violations contains terraform.place(["network_rules", 0, "default_action"], {}) if {
	not terraform.off(terraform.values, "public_network_access_enabled")
	terraform.block(terraform.values, "network_rules").default_action == "Allow"
}

violations contains terraform.place(["network_rules"], {}) if {
	input.resource.type == "azurerm_storage_account"
	not terraform.off(terraform.values, "public_network_access_enabled")
	terraform.unset(terraform.values, "network_rules")
	count([rules | some rules in terraform.referrers; rules.type == "azurerm_storage_account_network_rules"]) == 0
}
