# METADATA
# title: Storage whose containers may be made public
# description: One container set to public is enough to show its files to everybody, and the default of the account allows it.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent
# custom:
#   id: AZURE-0003
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds: [azurerm_storage_account]
#   message: "Storage {address} lets containers be public"
#   remediation: Set allow_nested_items_to_be_public to false.
package rules.terraform.azure_storage_public

import data.lib.terraform

# Version 2 of the provider called it allow_blob_public_access, which is off by default.
violations contains terraform.place(["allow_nested_items_to_be_public"], {}) if {
	not terraform.off(terraform.values, "allow_nested_items_to_be_public")
	terraform.unset(terraform.values, "allow_blob_public_access")
}

violations contains terraform.place(["allow_blob_public_access"], {}) if terraform.on(terraform.values, "allow_blob_public_access")
