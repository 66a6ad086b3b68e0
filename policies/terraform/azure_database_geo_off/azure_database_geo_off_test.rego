package rules.terraform.azure_database_geo_off_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_geo_off as rule

test_one_region_is_found if {
	rule.violations == {plans.place("azurerm_postgresql_flexible_server", ["geo_redundant_backup_enabled"], {})} with input as plans.resource("azurerm_postgresql_flexible_server", {"geo_redundant_backup_enabled": false})
	rule.violations == {plans.place("azurerm_mysql_flexible_server", ["geo_redundant_backup_enabled"], {})} with input as plans.resource("azurerm_mysql_flexible_server", {})
	rule.violations == {plans.place("azurerm_mssql_database", ["storage_account_type"], {})} with input as plans.resource("azurerm_mssql_database", {"storage_account_type": "Local"})
}

test_two_regions_pass if {
	rule.violations == set() with input as plans.resource("azurerm_postgresql_flexible_server", {"geo_redundant_backup_enabled": true})
	rule.violations == set() with input as plans.resource("azurerm_mssql_database", {"storage_account_type": "Geo"})
	rule.violations == set() with input as plans.resource("azurerm_mssql_database", {})
}

test_a_replica_is_not_asked if {
	rule.violations == set() with input as plans.resource("azurerm_postgresql_flexible_server", {"create_mode": "Replica"})
	rule.applies == false with input as plans.resource("azurerm_postgresql_flexible_server", {"create_mode": "Replica"})
}
