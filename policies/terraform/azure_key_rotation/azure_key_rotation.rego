# METADATA
# title: Key that is rotated by itself
# description: Key Vault makes a new version of the key at each interval.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/keys/how-to-configure-key-rotation
# custom:
#   id: AZURE-0034
#   severity: info
#   checklist: [SEC-VAULT-2]
#   kinds: [azurerm_key_vault_key]
#   message: "Key {address} is rotated"
#   remediation: Set rotation_policy.automatic.
package rules.terraform.azure_key_rotation

import data.lib.terraform

evidence contains terraform.place(["rotation_policy", 0, "automatic"], {}) if not terraform.unset(terraform.block(terraform.values, "rotation_policy"), "automatic")
