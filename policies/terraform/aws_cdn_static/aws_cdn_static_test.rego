package rules.terraform.aws_cdn_static_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cdn_static as rule

test_a_bucket_behind_a_distribution_is_evidence if {
	found := {plans.place("aws_cloudfront_distribution", ["origin"], {})}
	rule.evidence == found with input as plans.resource("aws_cloudfront_distribution", {"enabled": true, "origin": [{"s3_origin_config": [{"origin_access_identity": "i"}]}]})
	rule.evidence == found with input as plans.resource("aws_cloudfront_distribution", {"enabled": true, "origin": [{"domain_name": "shop.s3.eu-west-1.amazonaws.com"}]})
	rule.evidence == found with input as plans.referring("aws_cloudfront_distribution", {"enabled": true, "origin": [{}]}, {"origin.domain_name": ["aws_s3_bucket.assets"]})
	rule.evidence == {plans.place("aws_amplify_app", [], {})} with input as plans.resource("aws_amplify_app", {})
}

test_other_origins_and_a_distribution_that_is_off_are_none if {
	rule.evidence == set() with input as plans.resource("aws_cloudfront_distribution", {"enabled": true, "origin": [{"domain_name": "app.example.com", "s3_origin_config": []}]})
	rule.evidence == set() with input as plans.resource("aws_cloudfront_distribution", {"enabled": false, "origin": [{"domain_name": "shop.s3.amazonaws.com"}]})
}
