# METADATA
# title: Database without a standby
# description: The database stops with its machine or zone, and comes back when Azure has made another one.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server
# custom:
#   id: AZURE-0014
#   severity: high
#   checklist: [HA-ZONE-2, HA-ZONE-4]
#   kinds: [azurerm_postgresql_flexible_server, azurerm_mysql_flexible_server]
#   message: "Database {address} has no standby"
#   remediation: Add a high_availability block with mode ZoneRedundant. The Burstable tier cannot have one.
package rules.terraform.azure_database_alone

import data.lib.azure_databases
import data.lib.terraform

applies := azure_databases.primary

violations contains terraform.place(["high_availability"], {}) if {
	azure_databases.primary
	terraform.unset(terraform.values, "high_availability")
}
