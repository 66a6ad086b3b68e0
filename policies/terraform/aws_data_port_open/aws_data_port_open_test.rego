package rules.terraform.aws_data_port_open_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_data_port_open as rule

group(from, to, source) := plans.resource("aws_security_group", {"ingress": [{"protocol": "tcp", "from_port": from, "to_port": to, "ipv6_cidr_blocks": [source]}]})

test_a_database_for_everybody_is_found if {
	rule.violations == {plans.place("aws_security_group", ["ingress", 0, "ipv6_cidr_blocks"], {"service": "PostgreSQL", "port": 5432, "source": "::/0"})} with input as group(5432, 5432, "::/0")
}

test_known_networks_and_web_ports_pass if {
	rule.violations == set() with input as group(5432, 5432, "2001:db8::/32")
	rule.violations == set() with input as group(80, 443, "::/0")
	rule.violations == set() with input as group(0, 65535, "::/0")
}
