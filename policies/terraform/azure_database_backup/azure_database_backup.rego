# METADATA
# title: Database with backups for every minute
# description: Azure backs the database up every day, keeps the log beside it and restores to any point of time within the retention.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview
# custom:
#   id: AZURE-0018
#   severity: info
#   checklist: [PERF-BACKUP-1, PERF-BACKUP-2]
#   kinds:
#     - azurerm_postgresql_flexible_server
#     - azurerm_mysql_flexible_server
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_mssql_database
#   message: "Database {address} is backed up for a week or more"
#   remediation: Set backup_retention_days, for Azure SQL short_term_retention_policy.retention_days, to 7 or more.
package rules.terraform.azure_database_backup

import data.lib.terraform

evidence contains terraform.place(["backup_retention_days"], {}) if terraform.values.backup_retention_days >= 7

evidence contains terraform.place(["short_term_retention_policy", 0, "retention_days"], {}) if terraform.block(terraform.values, "short_term_retention_policy").retention_days >= 7
