package rules.terraform.azure_database_public_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_public as rule

test_public_addresses_are_found if {
	rule.violations == {plans.place("azurerm_mssql_server", ["public_network_access_enabled"], {})} with input as plans.resource("azurerm_mssql_server", {"name": "orders"})
	rule.violations == {plans.place("azurerm_postgresql_flexible_server", ["public_network_access_enabled"], {})} with input as plans.resource("azurerm_postgresql_flexible_server", {"public_network_access_enabled": true})
	rule.violations == {plans.place("azurerm_mysql_flexible_server", ["public_network_access_enabled"], {})} with input as plans.resource("azurerm_mysql_flexible_server", {"public_network_access": "Enabled"})
	rule.violations == {plans.place("azurerm_cosmosdb_account", ["public_network_access_enabled"], {})} with input as plans.resource("azurerm_cosmosdb_account", {"ip_range_filter": []})
	rule.violations == {plans.place("azurerm_mssql_managed_instance", ["public_data_endpoint_enabled"], {})} with input as plans.resource("azurerm_mssql_managed_instance", {"public_data_endpoint_enabled": true})
}

test_private_databases_pass if {
	rule.violations == set() with input as plans.resource("azurerm_mssql_server", {"public_network_access_enabled": false})
	rule.violations == set() with input as plans.resource("azurerm_mysql_flexible_server", {"public_network_access": "Disabled"})
	rule.violations == set() with input as plans.referring("azurerm_postgresql_flexible_server", {}, {"delegated_subnet_id": ["azurerm_subnet.data"]})
	rule.violations == set() with input as plans.resource("azurerm_cosmosdb_account", {"ip_range_filter": ["203.0.113.7"]})
	rule.violations == set() with input as plans.resource("azurerm_cosmosdb_account", {"is_virtual_network_filter_enabled": true})
	rule.violations == set() with input as plans.resource("azurerm_mssql_managed_instance", {})
}
