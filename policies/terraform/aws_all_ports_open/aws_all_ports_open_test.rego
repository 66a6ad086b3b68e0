package rules.terraform.aws_all_ports_open_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_all_ports_open as rule

group(protocol, from, to) := plans.resource("aws_security_group_rule", {"type": "ingress", "protocol": protocol, "from_port": from, "to_port": to, "cidr_blocks": ["0.0.0.0/0"]})

found(from, to) := {plans.place("aws_security_group_rule", ["cidr_blocks"], {"from": from, "to": to, "source": "0.0.0.0/0"})}

test_all_ports_and_long_ranges_are_found if {
	rule.violations == found(0, 65535) with input as group("-1", 0, 0)
	rule.violations == found(1024, 65535) with input as group("tcp", 1024, 65535)
}

test_single_ports_pass if {
	rule.violations == set() with input as group("tcp", 443, 443)
}
