package rules.terraform.aws_flow_log_missing_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_flow_log_missing as rule

network(referrers) := plans.related("aws_vpc", {"cidr_block": "10.0.0.0/16"}, {"referrers": referrers})

test_a_network_without_a_flow_log_is_found if {
	rule.violations == {plans.place("aws_vpc", [], {})} with input as network([plans.neighbour("aws_subnet", {})])
}

test_a_network_with_one_passes if {
	rule.violations == set() with input as network([plans.neighbour("aws_flow_log", {})])
}
