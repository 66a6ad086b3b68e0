# METADATA
# title: Logs that are kept for a few days
# description: When an attack is noticed, the logs of its beginning are gone.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure
# custom:
#   id: AZURE-0047
#   severity: medium
#   checklist: [OBS-LOG-4]
#   kinds: [azurerm_log_analytics_workspace]
#   message: "Workspace {address} keeps logs for {days} days, fewer than 30"
#   remediation: Set retention_in_days to 30 or more.
package rules.terraform.azure_log_retention_short

import data.lib.terraform

violations contains terraform.place(["retention_in_days"], {"days": terraform.values.retention_in_days}) if {
	is_number(terraform.values.retention_in_days)
	terraform.values.retention_in_days < 30
}
