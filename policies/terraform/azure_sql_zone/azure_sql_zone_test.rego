package rules.terraform.azure_sql_zone_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_sql_zone as rule

test_one_zone_is_found if {
	rule.violations == {plans.place("azurerm_mssql_database", ["zone_redundant"], {})} with input as plans.resource("azurerm_mssql_database", {"sku_name": "GP_Gen5_2", "zone_redundant": false})
	rule.violations == {plans.place("azurerm_mssql_elasticpool", ["zone_redundant"], {})} with input as plans.resource("azurerm_mssql_elasticpool", {"sku": [{"name": "BC_Gen5"}]})
}

test_several_zones_pass if {
	rule.violations == set() with input as plans.resource("azurerm_mssql_database", {"sku_name": "BC_Gen5_2", "zone_redundant": true})
}

test_tiers_that_cannot_and_pools_are_not_asked if {
	rule.applies == false with input as plans.resource("azurerm_mssql_database", {"sku_name": "S0"})
	rule.applies == false with input as plans.resource("azurerm_mssql_database", {"sku_name": "GP_Gen5_2", "elastic_pool_id": "orders"})
	rule.violations == set() with input as plans.resource("azurerm_mssql_database", {})
}
