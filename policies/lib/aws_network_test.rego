package lib.aws_network_test

import data.lib.aws_network
import data.lib.plans_test as plans

openings(type, values) := found if {
	found := aws_network.openings with input as plans.resource(type, values)
}

test_rules_inside_a_group_are_read if {
	openings("aws_security_group", {"ingress": [
		{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"], "ipv6_cidr_blocks": ["::/0"]},
		{"protocol": "udp", "from_port": 53, "to_port": 53, "cidr_blocks": [], "ipv6_cidr_blocks": ["::/0"]},
		{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": ["10.0.0.0/8"]},
	]}) == [
		{"path": ["ingress", 0, "cidr_blocks"], "source": "0.0.0.0/0", "from": 22, "to": 22},
		{"path": ["ingress", 1, "ipv6_cidr_blocks"], "source": "::/0", "from": 53, "to": 53},
	]
}

test_rules_of_their_own_are_read if {
	openings("aws_security_group_rule", {"type": "ingress", "protocol": "6", "from_port": 80, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}) == [{"path": ["cidr_blocks"], "source": "0.0.0.0/0", "from": 80, "to": 443}]
	openings("aws_vpc_security_group_ingress_rule", {"ip_protocol": "-1", "cidr_ipv6": "::/0"}) == [{"path": ["cidr_ipv6"], "source": "::/0", "from": 0, "to": 65535}]
}

test_numbers_and_texts_are_read_either_way if {
	openings("aws_default_security_group", {"ingress": [{"protocol": -1, "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}) == [{"path": ["ingress", 0, "cidr_blocks"], "source": "0.0.0.0/0", "from": 0, "to": 65535}]
	openings("aws_security_group_rule", {"type": "ingress", "protocol": "tcp", "from_port": "22", "to_port": "22", "cidr_blocks": ["10.0.0.0/0"]}) == [{"path": ["cidr_blocks"], "source": "10.0.0.0/0", "from": 22, "to": 22}]
}

test_outgoing_rules_other_protocols_and_unknown_ports_are_left_out if {
	openings("aws_security_group_rule", {"type": "egress", "protocol": "tcp", "from_port": 0, "to_port": 65535, "cidr_blocks": ["0.0.0.0/0"]}) == []
	openings("aws_security_group", {"ingress": [
		{"protocol": "icmp", "from_port": 8, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]},
		{"protocol": "tcp", "cidr_blocks": ["0.0.0.0/0"]},
		{"protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": null, "security_groups": ["sg-1"]},
	]}) == []
}

test_wide_openings_and_ports_are_told if {
	aws_network.wide({"from": 0, "to": 65535})
	not aws_network.wide({"from": 80, "to": 443})
	aws_network.holds({"from": 20, "to": 25}, 22)
	not aws_network.holds({"from": 23, "to": 25}, 22)
	not aws_network.holds({"from": 20, "to": 21}, 22)
	aws_network.everywhere("0.0.0.0/1")
	not aws_network.everywhere("10.0.0.0/8")
}
