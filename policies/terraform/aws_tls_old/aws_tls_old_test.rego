package rules.terraform.aws_tls_old_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_tls_old as rule

distribution(policy) := plans.resource("aws_cloudfront_distribution", {"viewer_certificate": [{"minimum_protocol_version": policy}]})

test_tls_1_2_is_found if {
	rule.violations == {plans.place("aws_cloudfront_distribution", ["viewer_certificate", 0, "minimum_protocol_version"], {"policy": "TLSv1.2_2021"})} with input as distribution("TLSv1.2_2021")
	rule.applies with input as distribution("TLSv1.2_2021")
}

test_tls_1_3_passes_and_older_versions_are_another_rule_s if {
	rule.violations == set() with input as distribution("TLSv1.3_2025")
	rule.violations == set() with input as distribution("TLSv1.1_2016")
}

test_a_listener_without_tls_is_not_asked if {
	rule.applies == false with input as plans.resource("aws_lb_listener", {"protocol": "HTTP"})
}
