# METADATA
# title: Secret or key without an end
# description: Nothing reminds anybody to replace it, so that a leaked one works for years.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/best-practices
# custom:
#   id: AZURE-0033
#   severity: low
#   advice: true
#   checklist: [SEC-VAULT-2]
#   kinds: [azurerm_key_vault_secret, azurerm_key_vault_key]
#   message: "{address} never expires"
#   remediation: Set expiration_date, for a key a rotation_policy with expire_after.
package rules.terraform.azure_secret_expiry

import data.lib.terraform

violations contains terraform.place(["expiration_date"], {}) if {
	not terraform.given("expiration_date")
	terraform.unset(terraform.values, "rotation_policy")
}
