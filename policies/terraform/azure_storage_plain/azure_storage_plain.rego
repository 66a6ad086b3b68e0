# METADATA
# title: Storage that accepts plain HTTP
# description: Keys, signatures and data can cross the network in clear.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-require-secure-transfer
# custom:
#   id: AZURE-0002
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds: [azurerm_storage_account]
#   message: "Storage {address} accepts plain HTTP"
#   remediation: Set https_traffic_only_enabled to true.
package rules.terraform.azure_storage_plain

import data.lib.terraform

# Before version 4 of the provider it was called enable_https_traffic_only.
violations contains terraform.place([key], {}) if {
	some key in ["https_traffic_only_enabled", "enable_https_traffic_only"]
	terraform.off(terraform.values, key)
}
