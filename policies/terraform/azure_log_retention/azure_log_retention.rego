# METADATA
# title: Logs in one place, with a lifetime
# description: A workspace keeps the logs of all services and says for how long.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure
# custom:
#   id: AZURE-0048
#   severity: info
#   checklist: [OBS-LOG-1, OBS-LOG-4]
#   kinds: [azurerm_log_analytics_workspace]
#   message: "Workspace {address} keeps logs for {days} days"
#   remediation: Set retention_in_days of azurerm_log_analytics_workspace.
package rules.terraform.azure_log_retention

import data.lib.terraform

evidence contains terraform.place(["retention_in_days"], {"days": terraform.values.retention_in_days}) if terraform.values.retention_in_days >= 30
