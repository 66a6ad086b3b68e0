# METADATA
# title: Storage in one data centre
# description: All three copies stand in the same building.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/storage/common/storage-redundancy
# custom:
#   id: AZURE-0006
#   severity: low
#   checklist: [HA-ZONE-1]
#   kinds: [azurerm_storage_account]
#   message: "Storage {address} is kept in one zone"
#   remediation: Set account_replication_type to ZRS, GZRS or RAGZRS.
package rules.terraform.azure_storage_local

import data.lib.terraform

violations contains terraform.place(["account_replication_type"], {}) if terraform.values.account_replication_type == "LRS"
