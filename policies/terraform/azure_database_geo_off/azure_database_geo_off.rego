# METADATA
# title: Database whose backups stay in one region
# description: With the region the backups are gone too, and it can only be chosen when the database is created.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore
# custom:
#   id: AZURE-0019
#   severity: low
#   checklist: [PERF-BACKUP-3]
#   kinds:
#     - azurerm_postgresql_flexible_server
#     - azurerm_mysql_flexible_server
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_mssql_database
#   message: "Backups of {address} stay in one region"
#   remediation: Set geo_redundant_backup_enabled to true, for Azure SQL storage_account_type to Geo or GeoZone.
package rules.terraform.azure_database_geo_off

import data.lib.azure_databases
import data.lib.terraform

applies := azure_databases.primary

violations contains terraform.place(["geo_redundant_backup_enabled"], {}) if {
	azure_databases.primary
	not input.resource.type == "azurerm_mssql_database"
	not terraform.on(terraform.values, "geo_redundant_backup_enabled")
}

violations contains terraform.place(["storage_account_type"], {}) if {
	azure_databases.primary
	terraform.values.storage_account_type in ["Local", "Zone"]
}
