# METADATA
# title: Audit logs that are sent on
# description: Who read which secret, or who asked what of the cluster, is sent to a place that keeps it.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings
# custom:
#   id: AZURE-0045
#   severity: info
#   checklist: [OBS-AUDIT-3]
#   kinds: [azurerm_monitor_diagnostic_setting]
#   message: "{address} sends audit logs"
#   remediation: Add an azurerm_monitor_diagnostic_setting with the audit categories to each vault and cluster.
package rules.terraform.azure_audit_logs

import data.lib.terraform

evidence contains terraform.place([key, i], {}) if {
	some key in ["enabled_log", "log"]
	some i, log in terraform.values[key]
	not terraform.off(log, "enabled")
	some kept in [object.get(log, "category", null), object.get(log, "category_group", null)]
	kept in ["AuditEvent", "kube-audit", "kube-audit-admin", "Administrative", "SQLSecurityAuditEvents", "audit", "allLogs"]
}
