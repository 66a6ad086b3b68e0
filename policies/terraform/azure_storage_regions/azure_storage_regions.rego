# METADATA
# title: Storage in two regions
# description: A second region keeps a copy.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-redundancy
# custom:
#   id: AZURE-0007
#   severity: info
#   checklist: [HA-DR-3]
#   kinds: [azurerm_storage_account]
#   message: "Storage {address} is copied to a second region"
#   remediation: Set account_replication_type to GRS, RAGRS, GZRS or RAGZRS.
package rules.terraform.azure_storage_regions

import data.lib.terraform

evidence contains terraform.place(["account_replication_type"], {}) if terraform.values.account_replication_type in ["GRS", "RAGRS", "GZRS", "RAGZRS"]
