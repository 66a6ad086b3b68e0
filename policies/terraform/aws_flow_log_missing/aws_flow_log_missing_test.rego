package rules.terraform.aws_flow_log_missing_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_flow_log_missing as rule

network(referrers) := plans.related("aws_vpc", {"cidr_block": "10.0.0.0/16"}, {"referrers": referrers})

subnet := plans.neighbour("aws_subnet", {})

test_a_network_without_a_flow_log_is_found if {
	rule.violations == {plans.place("aws_vpc", [], {})} with input as network([subnet])
	rule.applies with input as network([subnet])
}

test_a_network_with_one_passes if {
	rule.violations == set() with input as network([subnet, plans.neighbour("aws_flow_log", {})])
}

test_a_network_whose_parts_cannot_be_told_is_not_asked if {
	rule.violations == set() with input as network([plans.neighbour("aws_vpc_ipv4_cidr_block_association", {})])
	rule.applies == false with input as network([])
}
