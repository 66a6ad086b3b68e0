package rules.terraform.aws_http2_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_http2 as rule

test_http2_switched_off_is_found if {
	rule.violations == {plans.place("aws_lb", ["enable_http2"], {})} with input as plans.resource("aws_lb", {"enable_http2": false})
	rule.violations == {plans.place("aws_cloudfront_distribution", ["http_version"], {})} with input as plans.resource("aws_cloudfront_distribution", {"http_version": "http1.1"})
}

test_http2_is_evidence if {
	rule.evidence == {plans.place("aws_lb", ["enable_http2"], {})} with input as plans.resource("aws_lb", {"load_balancer_type": "application", "enable_http2": true})
	rule.evidence == {plans.place("aws_cloudfront_distribution", ["http_version"], {})} with input as plans.resource("aws_cloudfront_distribution", {"http_version": "http2and3"})
}

test_network_load_balancers_are_not_asked if {
	rule.violations == set() with input as plans.resource("aws_lb", {"load_balancer_type": "network", "enable_http2": false})
	rule.applies == false with input as plans.resource("aws_lb", {"load_balancer_type": "network"})
}
