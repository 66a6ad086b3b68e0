# METADATA
# title: Cosmos DB that fails over to another region
# description: A second region follows and takes over by itself.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql
# custom:
#   id: AZURE-0051
#   severity: info
#   checklist: [HA-ZONE-4, HA-DR-3]
#   kinds: [azurerm_cosmosdb_account]
#   message: "Database {address} fails over by itself"
#   remediation: List two regions in geo_location and set automatic_failover_enabled to true.
package rules.terraform.azure_cosmos_failover

import data.lib.terraform

evidence contains terraform.place([key], {}) if {
	count(terraform.values.geo_location) > 1
	some key in ["automatic_failover_enabled", "enable_automatic_failover"]
	terraform.on(terraform.values, key)
}
