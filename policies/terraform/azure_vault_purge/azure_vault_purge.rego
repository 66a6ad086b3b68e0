# METADATA
# title: Vault that can be emptied for good
# description: Whoever may delete keys can make all that they encrypt unreadable for ever, within a minute.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview
# custom:
#   id: AZURE-0030
#   severity: medium
#   checklist: [SEC-VAULT-1]
#   kinds: [azurerm_key_vault]
#   message: "Vault {address} has no purge protection"
#   remediation: Set purge_protection_enabled to true.
package rules.terraform.azure_vault_purge

import data.lib.terraform

violations contains terraform.place(["purge_protection_enabled"], {}) if not terraform.on(terraform.values, "purge_protection_enabled")
