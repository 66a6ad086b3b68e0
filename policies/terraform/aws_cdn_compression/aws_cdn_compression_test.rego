package rules.terraform.aws_cdn_compression_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cdn_compression as rule

test_compression_is_evidence if {
	rule.evidence == {plans.place("aws_cloudfront_distribution", ["default_cache_behavior", 0, "compress"], {})} with input as plans.resource("aws_cloudfront_distribution", {"default_cache_behavior": [{"compress": true}]})
	rule.evidence == {plans.place("aws_api_gateway_rest_api", ["minimum_compression_size"], {})} with input as plans.resource("aws_api_gateway_rest_api", {"minimum_compression_size": "1024"})
}

test_no_compression_is_none if {
	rule.evidence == set() with input as plans.resource("aws_cloudfront_distribution", {"default_cache_behavior": [{"compress": false}]})
	rule.evidence == set() with input as plans.resource("aws_api_gateway_rest_api", {"minimum_compression_size": "-1"})
	rule.evidence == set() with input as plans.resource("aws_api_gateway_rest_api", {"minimum_compression_size": ""})
}
