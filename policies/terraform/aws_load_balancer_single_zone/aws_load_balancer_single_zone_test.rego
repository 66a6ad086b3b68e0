package rules.terraform.aws_load_balancer_single_zone_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_load_balancer_single_zone as rule

balancer(values) := plans.resource("aws_lb", values)

test_one_zone_is_found if {
	rule.violations == {plans.place("aws_lb", ["subnets"], {})} with input as balancer({"load_balancer_type": "network", "subnets": ["subnet-1"]})
	rule.violations == {plans.place("aws_lb", ["subnet_mapping"], {})} with input as balancer({"subnet_mapping": [{"subnet_id": "subnet-1"}]})
	rule.violations == {plans.place("aws_elb", ["availability_zones"], {})} with input as plans.resource("aws_elb", {"availability_zones": ["eu-central-1a"]})
}

test_more_zones_and_subnets_that_are_not_known_yet_pass if {
	rule.violations == set() with input as balancer({"subnets": ["subnet-1", "subnet-2"]})
	rule.violations == set() with input as plans.referring("aws_lb", {"subnets": [null]}, {"subnets": ["aws_subnet.a", "aws_subnet.b"]})
	rule.violations == set() with input as balancer({"load_balancer_type": "gateway", "subnets": ["subnet-1"]})
}
