# METADATA
# title: Database that the internet can reach
# description: Everybody can try passwords and weaknesses of the database.
# related_resources:
#   - ref: https://learn.microsoft.com/azure/azure-sql/database/firewall-configure
# custom:
#   id: AZURE-0013
#   severity: critical
#   checklist: [CONF-TF-3]
#   kinds:
#     - azurerm_mssql_firewall_rule
#     - azurerm_sql_firewall_rule
#     - azurerm_postgresql_flexible_server_firewall_rule
#     - azurerm_mysql_flexible_server_firewall_rule
#     - azurerm_postgresql_firewall_rule
#     - azurerm_mysql_firewall_rule
#     - azurerm_mariadb_firewall_rule
#     - azurerm_redis_firewall_rule
#   message: "Rule {address} lets {start} to {end} in"
#   remediation: Set start_ip_address and end_ip_address to the addresses that you use.
package rules.terraform.azure_database_firewall

import data.lib.terraform

# Nobody has a network of more than sixteen million public addresses.
violations contains terraform.place([key], {"start": terraform.values[pair[0]], "end": terraform.values[pair[1]]}) if {
	some pair in [["start_ip_address", "end_ip_address"], ["start_ip", "end_ip"]]
	key := pair[1]
	first(terraform.values[key]) - first(terraform.values[pair[0]]) >= 1
}

first(address) := to_number(split(address, ".")[0])
