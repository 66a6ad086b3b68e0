package rules.terraform.aws_load_balancer_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_load_balancer_logs as rule

test_a_load_balancer_without_logs_is_found if {
	rule.violations == {plans.place("aws_lb", ["access_logs"], {})} with input as plans.resource("aws_lb", {"access_logs": []})
	rule.violations == {plans.place("aws_lb", ["access_logs", 0, "enabled"], {})} with input as plans.resource("aws_lb", {"access_logs": [{"bucket": "logs", "enabled": false}]})
}

test_logs_are_evidence if {
	rule.violations == set() with input as plans.resource("aws_lb", {"access_logs": [{"enabled": true}]})
	rule.evidence == {plans.place("aws_lb", ["access_logs"], {})} with input as plans.resource("aws_lb", {"access_logs": [{"enabled": true}]})
	rule.evidence == {plans.place("aws_elb", ["access_logs"], {})} with input as plans.resource("aws_elb", {"access_logs": [{"bucket": "logs"}]})
}

test_internal_and_network_load_balancers_are_not_asked if {
	every values in [{"internal": true}, {"load_balancer_type": "network"}] {
		rule.violations == set() with input as plans.resource("aws_lb", values)
		rule.applies == false with input as plans.resource("aws_lb", values)
	}
}
