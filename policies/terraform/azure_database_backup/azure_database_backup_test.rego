package rules.terraform.azure_database_backup_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_backup as rule

test_a_week_is_evidence if {
	rule.evidence == {plans.place("azurerm_postgresql_flexible_server", ["backup_retention_days"], {})} with input as plans.resource("azurerm_postgresql_flexible_server", {"backup_retention_days": 14})
	rule.evidence == {plans.place("azurerm_mssql_database", ["short_term_retention_policy", 0, "retention_days"], {})} with input as plans.resource("azurerm_mssql_database", {"short_term_retention_policy": [{"retention_days": 7}]})
}

test_less_is_not if {
	rule.evidence == set() with input as plans.resource("azurerm_mysql_flexible_server", {"backup_retention_days": 1})
	rule.evidence == set() with input as plans.resource("azurerm_mssql_database", {})
}
