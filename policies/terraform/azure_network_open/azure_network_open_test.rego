package rules.terraform.azure_network_open_test

import data.lib.plans_test as plans
import data.rules.terraform.azure_network_open as rule

test_sensitive_ports_are_found if {
	rule.violations == {plans.place("azurerm_network_security_rule", ["destination_port_range"], {"rule": "shell", "ports": "22"})} with input as plans.resource("azurerm_network_security_rule", {"name": "shell", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_port_range": "*", "source_address_prefix": "*", "destination_port_range": "22", "destination_address_prefix": "*"})
	rule.violations == {plans.place("azurerm_network_security_rule", ["destination_port_range"], {"rule": "all", "ports": "every port"})} with input as plans.resource("azurerm_network_security_rule", {"name": "all", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "*", "source_port_range": "*", "source_address_prefix": "Internet", "destination_port_range": "*", "destination_address_prefix": "*"})
	rule.violations == {plans.place("azurerm_network_security_rule", ["destination_port_ranges"], {"rule": "data", "ports": "5432"})} with input as plans.resource("azurerm_network_security_rule", {"name": "data", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_port_range": "*", "source_address_prefix": null, "destination_port_range": "", "destination_address_prefix": "*", "source_address_prefixes": ["0.0.0.0/0"], "destination_port_ranges": ["443", "5000-5500"]})
	rule.violations == {plans.place("azurerm_network_security_group", ["security_rule", 1, "destination_port_range"], {"rule": "desktop", "ports": "3389"})} with input as plans.resource("azurerm_network_security_group", {"security_rule": [{"name": "web", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_port_range": "*", "source_address_prefix": "*", "destination_port_range": "443", "destination_address_prefix": "*"}, {"name": "desktop", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_port_range": "*", "source_address_prefix": "*", "destination_port_range": "3389", "destination_address_prefix": "*"}]})
}

test_web_ports_known_networks_and_refusals_pass if {
	rule.violations == set() with input as plans.resource("azurerm_network_security_rule", {"name": "web", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_port_range": "*", "source_address_prefix": "*", "destination_port_range": "443", "destination_address_prefix": "*"})
	rule.violations == set() with input as plans.resource("azurerm_network_security_rule", {"name": "web", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Tcp", "source_port_range": "*", "source_address_prefix": "203.0.113.0/24", "destination_port_range": "22", "destination_address_prefix": "*"})
	rule.violations == set() with input as plans.resource("azurerm_network_security_rule", {"name": "web", "priority": 100, "direction": "Inbound", "access": "Deny", "protocol": "Tcp", "source_port_range": "*", "source_address_prefix": "*", "destination_port_range": "*", "destination_address_prefix": "*"})
	rule.violations == set() with input as plans.resource("azurerm_network_security_rule", {"name": "web", "priority": 100, "direction": "Outbound", "access": "Allow", "protocol": "Tcp", "source_port_range": "*", "source_address_prefix": "*", "destination_port_range": "*", "destination_address_prefix": "*"})
	rule.violations == set() with input as plans.resource("azurerm_network_security_rule", {"name": "web", "priority": 100, "direction": "Inbound", "access": "Allow", "protocol": "Udp", "source_port_range": "*", "source_address_prefix": "*", "destination_port_range": "*", "destination_address_prefix": "*"})
	rule.violations == set() with input as plans.resource("azurerm_network_security_group", {"security_rule": []})
	rule.violations == set() with input as plans.resource("azurerm_network_security_group", {})
}
