package rules.terraform.aws_cdn_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cdn_logs as rule

distribution(values, referrers) := plans.related("aws_cloudfront_distribution", values, {"referrers": referrers})

test_a_distribution_without_logs_is_found if {
	rule.violations == {plans.place("aws_cloudfront_distribution", ["logging_config"], {})} with input as distribution({"logging_config": []}, [])
	rule.evidence == set() with input as distribution({"logging_config": []}, [])
}

test_logs_of_either_kind_are_evidence if {
	every logged in [
		distribution({"logging_config": [{"bucket": "logs.s3.amazonaws.com"}]}, []),
		distribution({"default_cache_behavior": [{"realtime_log_config_arn": "arn:aws:cloudfront::1:realtime-log-config/a"}]}, []),
		distribution({}, [plans.neighbour("aws_cloudwatch_log_delivery_source", {})]),
		plans.referring("aws_cloudfront_distribution", {}, {"default_cache_behavior.realtime_log_config_arn": ["aws_cloudfront_realtime_log_config.main"]}),
	] {
		rule.violations == set() with input as logged
		rule.evidence == {plans.place("aws_cloudfront_distribution", [], {})} with input as logged
	}
}
