package rules.terraform.azure_database_geo_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_geo as rule

test_two_regions_are_evidence if {
	rule.evidence == {plans.place("azurerm_postgresql_flexible_server", ["geo_redundant_backup_enabled"], {})} with input as plans.resource("azurerm_postgresql_flexible_server", {"geo_redundant_backup_enabled": true})
	rule.evidence == {plans.place("azurerm_mssql_database", ["storage_account_type"], {})} with input as plans.resource("azurerm_mssql_database", {"storage_account_type": "GeoZone"})
}

test_one_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_postgresql_flexible_server", {"geo_redundant_backup_enabled": false})
	rule.evidence == set() with input as plans.resource("azurerm_mssql_database", {"storage_account_type": "Local"})
}
