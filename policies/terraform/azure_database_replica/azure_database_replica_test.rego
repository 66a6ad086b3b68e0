package rules.terraform.azure_database_replica_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_replica as rule

test_a_replica_is_evidence if {
	rule.evidence == {plans.place("azurerm_postgresql_flexible_server", ["create_mode"], {})} with input as plans.resource("azurerm_postgresql_flexible_server", {"create_mode": "Replica"})
	rule.evidence == {plans.place("azurerm_mssql_database", ["create_mode"], {})} with input as plans.resource("azurerm_mssql_database", {"create_mode": "Secondary"})
}

test_a_primary_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_postgresql_flexible_server", {"create_mode": "Default"})
	rule.evidence == set() with input as plans.resource("azurerm_postgresql_flexible_server", {})
}
