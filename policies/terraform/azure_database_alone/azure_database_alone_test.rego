package rules.terraform.azure_database_alone_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_alone as rule

test_a_lone_database_is_found if {
	rule.violations == {plans.place("azurerm_postgresql_flexible_server", ["high_availability"], {})} with input as plans.resource("azurerm_postgresql_flexible_server", {"high_availability": []})
	rule.violations == {plans.place("azurerm_mysql_flexible_server", ["high_availability"], {})} with input as plans.resource("azurerm_mysql_flexible_server", {})
}

test_a_standby_passes if {
	rule.violations == set() with input as plans.resource("azurerm_postgresql_flexible_server", {"high_availability": [{"mode": "ZoneRedundant"}]})
	rule.violations == set() with input as plans.resource("azurerm_postgresql_flexible_server", {"high_availability": [{"mode": "SameZone"}]})
}

test_a_replica_is_not_asked if {
	rule.violations == set() with input as plans.resource("azurerm_postgresql_flexible_server", {"create_mode": "Replica"})
	rule.applies == false with input as plans.resource("azurerm_postgresql_flexible_server", {"create_mode": "Replica"})
}
