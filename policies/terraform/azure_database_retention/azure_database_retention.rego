# METADATA
# title: Database that keeps backups for a few days
# description: Damage that is noticed after some days is in all backups that are left.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview
# custom:
#   id: AZURE-0017
#   severity: medium
#   checklist: [PERF-BACKUP-1]
#   kinds:
#     - azurerm_postgresql_flexible_server
#     - azurerm_mysql_flexible_server
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_mssql_database
#   message: "Database {address} keeps backups for {days} days, fewer than 7"
#   remediation: Set backup_retention_days, for Azure SQL short_term_retention_policy.retention_days, to 7 or more.
package rules.terraform.azure_database_retention

import data.lib.terraform

violations contains terraform.place(["backup_retention_days"], {"days": terraform.values.backup_retention_days}) if terraform.values.backup_retention_days < 7

violations contains terraform.place(["short_term_retention_policy", 0, "retention_days"], {"days": days}) if {
	days := terraform.block(terraform.values, "short_term_retention_policy").retention_days
	days < 7
}
