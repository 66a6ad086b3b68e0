package rules.terraform.azure_database_retention_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_retention as rule

test_few_days_are_found if {
	rule.violations == {plans.place("azurerm_mysql_flexible_server", ["backup_retention_days"], {"days": 1})} with input as plans.resource("azurerm_mysql_flexible_server", {"backup_retention_days": 1})
	rule.violations == {plans.place("azurerm_mssql_database", ["short_term_retention_policy", 0, "retention_days"], {"days": 3})} with input as plans.resource("azurerm_mssql_database", {"short_term_retention_policy": [{"retention_days": 3}]})
}

test_a_week_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("azurerm_postgresql_flexible_server", {"backup_retention_days": 7})
	rule.violations == set() with input as plans.resource("azurerm_mssql_database", {"short_term_retention_policy": [{"retention_days": 14}]})
	rule.violations == set() with input as plans.resource("azurerm_postgresql_flexible_server", {})
}
