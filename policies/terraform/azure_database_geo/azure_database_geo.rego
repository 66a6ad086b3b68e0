# METADATA
# title: Database whose backups are in two regions
# description: A second region keeps a copy of the backups.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore
# custom:
#   id: AZURE-0020
#   severity: info
#   checklist: [PERF-BACKUP-3]
#   kinds:
#     - azurerm_postgresql_flexible_server
#     - azurerm_mysql_flexible_server
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_mssql_database
#   message: "Backups of {address} are copied to a second region"
#   remediation: Set geo_redundant_backup_enabled to true, for Azure SQL storage_account_type to Geo or GeoZone.
package rules.terraform.azure_database_geo

import data.lib.terraform

evidence contains terraform.place(["geo_redundant_backup_enabled"], {}) if terraform.on(terraform.values, "geo_redundant_backup_enabled")

evidence contains terraform.place(["storage_account_type"], {}) if terraform.values.storage_account_type in ["Geo", "GeoZone"]
