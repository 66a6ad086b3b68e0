package rules.terraform.azure_database_firewall_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_database_firewall as rule

test_half_of_all_addresses_are_found if {
	rule.violations == {plans.place("azurerm_mssql_firewall_rule", ["end_ip_address"], {"start": "0.0.0.0", "end": "255.255.255.255"})} with input as plans.resource("azurerm_mssql_firewall_rule", {"start_ip_address": "0.0.0.0", "end_ip_address": "255.255.255.255"})
	rule.violations == {plans.place("azurerm_redis_firewall_rule", ["end_ip"], {"start": "0.0.0.0", "end": "127.255.255.255"})} with input as plans.resource("azurerm_redis_firewall_rule", {"start_ip": "0.0.0.0", "end_ip": "127.255.255.255"})
}

test_a_range_of_many_millions_is_found if {
	rule.violations == {plans.place("azurerm_mssql_firewall_rule", ["end_ip_address"], {"start": "1.0.0.0", "end": "3.0.0.0"})} with input as plans.resource("azurerm_mssql_firewall_rule", {"start_ip_address": "1.0.0.0", "end_ip_address": "3.0.0.0"})
}

test_known_addresses_pass if {
	rule.violations == set() with input as plans.resource("azurerm_mssql_firewall_rule", {"start_ip_address": "203.0.113.7", "end_ip_address": "203.0.113.9"})
	rule.violations == set() with input as plans.resource("azurerm_mssql_firewall_rule", {"start_ip_address": "0.0.0.0", "end_ip_address": "0.0.0.0"})
	rule.violations == set() with input as plans.resource("azurerm_mssql_firewall_rule", {})
}
