# METADATA
# title: Access to secrets is written down
# description: The log of the vault says who read which secret.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/key-vault/general/logging
# custom:
#   id: AZURE-0046
#   severity: info
#   checklist: [SEC-VAULT-5]
#   kinds: [azurerm_monitor_diagnostic_setting]
#   message: "{address} logs who reads secrets"
#   remediation: Add an azurerm_monitor_diagnostic_setting with the category AuditEvent to the vault.
package rules.terraform.azure_audit_secrets

import data.lib.terraform

evidence contains terraform.place([key, i], {}) if {
	some key in ["enabled_log", "log"]
	some i, log in terraform.values[key]
	log.category == "AuditEvent"
	not terraform.off(log, "enabled")
}
