# METADATA
# title: Database with a public address
# description: The database answers on the internet, where one wrong firewall rule opens it.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/private-endpoint-overview
# custom:
#   id: AZURE-0012
#   severity: medium
#   checklist: [CONF-TF-3]
#   kinds:
#     - azurerm_mssql_server
#     - azurerm_mssql_managed_instance
#     - azurerm_postgresql_server
#     - azurerm_mysql_server
#     - azurerm_mariadb_server
#     - azurerm_postgresql_flexible_server
#     - azurerm_mysql_flexible_server
#     - azurerm_cosmosdb_account
#   message: "Database {address} has a public address"
#   remediation: Set public_network_access_enabled to false and use a private endpoint or a delegated subnet.
package rules.terraform.azure_database_public

import data.lib.terraform

violations contains terraform.place(["public_network_access_enabled"], {}) if {
	not input.resource.type == "azurerm_mssql_managed_instance"
	not terraform.off(terraform.values, "public_network_access_enabled")
	not terraform.values.public_network_access == "Disabled"
	not terraform.given("delegated_subnet_id")
	not filtered
}

violations contains terraform.place(["public_data_endpoint_enabled"], {}) if terraform.on(terraform.values, "public_data_endpoint_enabled")

# Cosmos DB lists its networks inside the account.
filtered if {
	input.resource.type == "azurerm_cosmosdb_account"
	terraform.on(terraform.values, "is_virtual_network_filter_enabled")
}

filtered if {
	input.resource.type == "azurerm_cosmosdb_account"
	not terraform.unset(terraform.values, "ip_range_filter")
}
