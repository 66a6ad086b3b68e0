package rules.terraform.aws_cdn_static_cache_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cdn_static_cache as rule

distribution(behavior) := plans.resource("aws_cloudfront_distribution", {"enabled": true, "default_cache_behavior": [behavior]})

test_a_cache_is_evidence if {
	every behavior in [{"cache_policy_id": "658327ea-f89d-4fab-a63d-7e88639e58f6"}, {"default_ttl": 3600}, {"min_ttl": 60}] {
		rule.evidence == {plans.place("aws_cloudfront_distribution", ["default_cache_behavior", 0], {})} with input as distribution(behavior)
	}
}

test_no_cache_is_none if {
	every behavior in [{"cache_policy_id": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"}, {"default_ttl": 0}, {}] {
		rule.evidence == set() with input as distribution(behavior)
	}
}
