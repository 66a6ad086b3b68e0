package rules.terraform.aws_admin_port_open_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_admin_port_open as rule

rule_(values) := plans.resource("aws_vpc_security_group_ingress_rule", object.union({"cidr_ipv4": "0.0.0.0/0", "ip_protocol": "tcp", "from_port": 22, "to_port": 22}, values))

test_ssh_for_everybody_is_found if {
	rule.violations == {plans.place("aws_vpc_security_group_ingress_rule", ["cidr_ipv4"], {"service": "SSH", "port": 22, "source": "0.0.0.0/0"})} with input as rule_({})
}

test_known_networks_and_web_ports_pass if {
	rule.violations == set() with input as rule_({"cidr_ipv4": "203.0.113.0/24"})
	rule.violations == set() with input as rule_({"from_port": 443, "to_port": 443})
}

test_an_opening_of_every_port_is_another_rule_s if {
	rule.violations == set() with input as rule_({"from_port": 0, "to_port": 65535})
}
