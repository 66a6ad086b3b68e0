# METADATA
# title: Storage whose blobs cannot be brought back
# description: Without versions or soft delete, a blob that is deleted or overwritten is gone at once.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/data-protection-overview
# custom:
#   id: AZURE-0008
#   severity: medium
#   checklist: [PERF-BACKUP-2]
#   kinds: [azurerm_storage_account]
#   message: "Storage {address} keeps neither versions nor deleted blobs"
#   remediation: Set blob_properties.versioning_enabled to true, or keep deleted blobs by blob_properties.delete_retention_policy.
package rules.terraform.azure_storage_recovery

import data.lib.terraform

default applies := true

applies := false if terraform.values.account_kind == "FileStorage"

violations contains terraform.place(terraform.within("blob_properties", "delete_retention_policy"), {}) if {
	applies
	properties := terraform.block(terraform.values, "blob_properties")
	not terraform.on(properties, "versioning_enabled")
	terraform.unset(properties, "delete_retention_policy")
}
