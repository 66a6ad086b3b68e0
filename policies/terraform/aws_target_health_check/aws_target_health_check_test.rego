package rules.terraform.aws_target_health_check_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_target_health_check as rule

group(values) := plans.resource("aws_lb_target_group", values)

test_a_check_that_is_off_is_found if {
	rule.violations == {plans.place("aws_lb_target_group", ["health_check", 0, "enabled"], {})} with input as group({"health_check": [{"enabled": false}]})
}

test_checks_and_their_default_pass if {
	rule.violations == set() with input as group({"health_check": [{"enabled": true, "path": "/healthz"}]})
	rule.violations == set() with input as group({})
	rule.applies with input as group({})
}

test_functions_are_not_asked if {
	rule.violations == set() with input as group({"target_type": "lambda", "health_check": [{"enabled": false}]})
	rule.applies == false with input as group({"target_type": "lambda"})
}
