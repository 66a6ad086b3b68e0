# METADATA
# title: Database with a standby in another zone
# description: A standby in a second zone takes over by itself.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server
# custom:
#   id: AZURE-0015
#   severity: info
#   checklist: [HA-ZONE-2, HA-ZONE-4]
#   kinds: [azurerm_postgresql_flexible_server, azurerm_mysql_flexible_server, azurerm_mssql_database, azurerm_mssql_elasticpool]
#   message: "Database {address} has a standby in another zone"
#   remediation: Set high_availability.mode to ZoneRedundant, for Azure SQL zone_redundant to true.
package rules.terraform.azure_database_standby

import data.lib.terraform

evidence contains terraform.place(["high_availability", 0, "mode"], {}) if terraform.block(terraform.values, "high_availability").mode == "ZoneRedundant"

evidence contains terraform.place(["zone_redundant"], {}) if terraform.on(terraform.values, "zone_redundant")
