# METADATA
# title: Database with a replica for reading
# description: A replica follows the database and answers queries.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-read-replicas
# custom:
#   id: AZURE-0021
#   severity: info
#   checklist: [PERF-PG-2, SCALE-DB-1]
#   kinds: [azurerm_postgresql_flexible_server, azurerm_mysql_flexible_server, azurerm_mssql_database]
#   message: "Database {address} is a read replica"
#   remediation: Add a server with create_mode Replica, for Azure SQL a database with create_mode Secondary.
package rules.terraform.azure_database_replica

import data.lib.azure_databases
import data.lib.terraform

evidence contains terraform.place(["create_mode"], {}) if not azure_databases.primary
