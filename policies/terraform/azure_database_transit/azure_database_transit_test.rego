package rules.terraform.azure_database_transit_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_transit as rule

test_weak_and_plain_connections_are_found if {
	rule.violations == {plans.place("azurerm_mssql_server", ["minimum_tls_version"], {})} with input as plans.resource("azurerm_mssql_server", {"minimum_tls_version": "1.0"})
	rule.violations == {plans.place("azurerm_postgresql_server", ["ssl_enforcement_enabled"], {})} with input as plans.resource("azurerm_postgresql_server", {"ssl_enforcement_enabled": false})
	rule.violations == {plans.place("azurerm_mysql_flexible_server_configuration", ["value"], {})} with input as plans.resource("azurerm_mysql_flexible_server_configuration", {"name": "require_secure_transport", "value": "OFF"})
}

test_tls_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("azurerm_mssql_server", {"minimum_tls_version": "1.2"})
	rule.violations == set() with input as plans.resource("azurerm_mssql_server", {})
	rule.violations == set() with input as plans.resource("azurerm_postgresql_server", {"ssl_enforcement_enabled": true, "ssl_minimal_tls_version_enforced": "TLS1_2"})
	rule.violations == set() with input as plans.resource("azurerm_mysql_flexible_server_configuration", {"name": "slow_query_log", "value": "OFF"})
}
