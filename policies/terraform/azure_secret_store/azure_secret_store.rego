# METADATA
# title: Managed secret store in use
# description: Secrets are kept by Key Vault, apart from the code.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/overview
# custom:
#   id: AZURE-0032
#   severity: info
#   checklist: [SEC-VAULT-1]
#   kinds: [azurerm_key_vault]
#   message: "Vault {address} keeps secrets"
#   remediation: Keep secrets in azurerm_key_vault.
package rules.terraform.azure_secret_store

import data.lib.terraform

evidence contains terraform.place(["name"], {})
