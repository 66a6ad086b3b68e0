package rules.terraform.aws_group_single_zone_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_group_single_zone as rule

group(values) := plans.resource("aws_autoscaling_group", values)

test_one_zone_is_found if {
	rule.violations == {plans.place("aws_autoscaling_group", ["vpc_zone_identifier"], {})} with input as group({"vpc_zone_identifier": ["subnet-1"]})
	rule.violations == {plans.place("aws_autoscaling_group", ["availability_zones"], {})} with input as group({"availability_zones": ["eu-central-1a"]})
}

test_more_zones_and_subnets_that_are_not_known_yet_pass if {
	rule.violations == set() with input as group({"vpc_zone_identifier": ["subnet-1", "subnet-2"]})
	rule.violations == set() with input as plans.referring("aws_autoscaling_group", {"vpc_zone_identifier": [null]}, {"vpc_zone_identifier": ["aws_subnet.a", "aws_subnet.b"]})
	rule.violations == set() with input as group({})
}
