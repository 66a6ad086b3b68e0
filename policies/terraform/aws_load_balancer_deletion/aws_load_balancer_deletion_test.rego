package rules.terraform.aws_load_balancer_deletion_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_load_balancer_deletion as rule

test_an_unprotected_load_balancer_is_found if {
	rule.violations == {plans.place("aws_lb", ["enable_deletion_protection"], {})} with input as plans.resource("aws_lb", {"enable_deletion_protection": false})
}

test_a_protected_load_balancer_passes if {
	rule.violations == set() with input as plans.resource("aws_lb", {"enable_deletion_protection": true})
}
