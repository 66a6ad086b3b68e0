package rules.terraform.aws_firewall_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_firewall as rule

test_what_is_attached_is_evidence if {
	rule.evidence == {plans.place("aws_wafv2_web_acl_association", [], {})} with input as plans.resource("aws_wafv2_web_acl_association", {})
	rule.evidence == {plans.place("aws_cloudfront_distribution", ["web_acl_id"], {})} with input as plans.referring("aws_cloudfront_distribution", {}, {"web_acl_id": ["aws_wafv2_web_acl.main"]})
}

test_a_distribution_without_one_is_none if {
	rule.evidence == set() with input as plans.resource("aws_cloudfront_distribution", {"web_acl_id": ""})
}
