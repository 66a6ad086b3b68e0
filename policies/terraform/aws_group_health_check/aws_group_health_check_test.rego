package rules.terraform.aws_group_health_check_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_group_health_check as rule

group(type) := plans.referring("aws_autoscaling_group", {"health_check_type": type}, {"target_group_arns": ["aws_lb_target_group.main"]})

test_a_group_that_only_looks_at_machines_is_found if {
	rule.violations == {plans.place("aws_autoscaling_group", ["health_check_type"], {})} with input as group("EC2")
	rule.applies with input as group("EC2")
}

test_a_group_that_heeds_the_load_balancer_passes if {
	rule.violations == set() with input as group("ELB")
}

test_a_group_without_a_load_balancer_is_not_asked if {
	rule.violations == set() with input as plans.resource("aws_autoscaling_group", {"health_check_type": "EC2", "load_balancers": []})
	rule.applies == false with input as plans.resource("aws_autoscaling_group", {"health_check_type": "EC2", "load_balancers": []})
}
