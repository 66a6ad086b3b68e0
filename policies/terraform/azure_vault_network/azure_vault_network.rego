# METADATA
# title: Vault that every network can reach
# description: A leaked credential reads the secrets from anywhere.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/network-security
# custom:
#   id: AZURE-0031
#   severity: medium
#   checklist: [CONF-TF-1]
#   kinds: [azurerm_key_vault]
#   message: "Vault {address} lets every network in"
#   remediation: Set network_acls.default_action to Deny, or public_network_access_enabled to false.
package rules.terraform.azure_vault_network

import data.lib.terraform

violations contains terraform.place(terraform.within("network_acls", "default_action"), {}) if {
	not terraform.off(terraform.values, "public_network_access_enabled")
	not terraform.block(terraform.values, "network_acls").default_action == "Deny"
}
