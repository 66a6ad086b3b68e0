package rules.terraform.aws_cdn_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cdn as rule

test_a_distribution_is_evidence_when_it_is_on if {
	rule.evidence == {plans.place("aws_cloudfront_distribution", ["enabled"], {})} with input as plans.resource("aws_cloudfront_distribution", {"enabled": true})
	rule.evidence == set() with input as plans.resource("aws_cloudfront_distribution", {"enabled": false})
}
