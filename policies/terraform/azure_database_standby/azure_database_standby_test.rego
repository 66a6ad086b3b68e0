package rules.terraform.azure_database_standby_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_standby as rule

test_two_zones_are_evidence if {
	rule.evidence == {plans.place("azurerm_postgresql_flexible_server", ["high_availability", 0, "mode"], {})} with input as plans.resource("azurerm_postgresql_flexible_server", {"high_availability": [{"mode": "ZoneRedundant"}]})
	rule.evidence == {plans.place("azurerm_mssql_database", ["zone_redundant"], {})} with input as plans.resource("azurerm_mssql_database", {"zone_redundant": true})
}

test_one_zone_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_postgresql_flexible_server", {"high_availability": [{"mode": "SameZone"}]})
	rule.evidence == set() with input as plans.resource("azurerm_mssql_database", {"zone_redundant": false})
	rule.evidence == set() with input as plans.resource("azurerm_postgresql_flexible_server", {})
}
