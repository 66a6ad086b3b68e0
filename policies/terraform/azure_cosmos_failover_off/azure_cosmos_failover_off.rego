# METADATA
# title: Cosmos DB that waits for a person to fail over
# description: The second region is there, but writing stops until somebody switches.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql
# custom:
#   id: AZURE-0050
#   severity: medium
#   checklist: [HA-ZONE-4]
#   kinds: [azurerm_cosmosdb_account]
#   message: "Database {address} does not fail over by itself"
#   remediation: Set automatic_failover_enabled to true.
package rules.terraform.azure_cosmos_failover_off

import data.lib.terraform

default applies := false

applies if {
	count(terraform.values.geo_location) > 1
	not writes_everywhere
}

default writes_everywhere := false

writes_everywhere if {
	some key in ["multiple_write_locations_enabled", "enable_multiple_write_locations"]
	terraform.on(terraform.values, key)
}

violations contains terraform.place(["automatic_failover_enabled"], {}) if {
	applies
	not terraform.on(terraform.values, "automatic_failover_enabled")
	not terraform.on(terraform.values, "enable_automatic_failover")
}
