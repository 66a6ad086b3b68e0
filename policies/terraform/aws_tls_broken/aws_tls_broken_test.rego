package rules.terraform.aws_tls_broken_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_tls_broken as rule

listener(policy) := plans.resource("aws_lb_listener", {"protocol": "HTTPS", "ssl_policy": policy})

test_an_old_policy_is_found if {
	policy := "ELBSecurityPolicy-TLS-1-1-2017-01"
	rule.violations == {plans.place("aws_lb_listener", ["ssl_policy"], {"policy": policy, "version": "TLS 1.1"})} with input as listener(policy)
	rule.applies with input as listener(policy)
}

test_the_certificate_of_the_cdn_itself_is_found if {
	rule.violations == {plans.place("aws_cloudfront_distribution", ["viewer_certificate", 0, "minimum_protocol_version"], {"policy": "TLSv1", "version": "TLS 1.0"})} with input as plans.resource("aws_cloudfront_distribution", {"viewer_certificate": [{"cloudfront_default_certificate": true, "minimum_protocol_version": "TLSv1"}]})
}

test_an_old_policy_of_a_search_domain_is_found if {
	old := {"domain_endpoint_options": [{"enforce_https": true, "tls_security_policy": "Policy-Min-TLS-1-0-2019-07"}]}
	rule.violations == {plans.place("aws_opensearch_domain", ["domain_endpoint_options", 0, "tls_security_policy"], {"policy": "Policy-Min-TLS-1-0-2019-07", "version": "TLS 1.0"})} with input as plans.resource("aws_opensearch_domain", old)
}

test_newer_policies_pass if {
	rule.violations == set() with input as listener("ELBSecurityPolicy-TLS13-1-2-2021-06")
	rule.violations == set() with input as listener("ELBSecurityPolicy-TLS13-1-3-2021-06")
}

test_a_listener_without_tls_is_not_asked if {
	rule.applies == false with input as plans.resource("aws_lb_listener", {"protocol": "HTTP"})
}
