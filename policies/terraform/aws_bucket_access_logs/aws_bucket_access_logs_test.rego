package rules.terraform.aws_bucket_access_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_bucket_access_logs as rule

bucket(values, referrers) := plans.related("aws_s3_bucket", object.union({"bucket": "shop-media"}, values), {"referrers": referrers})

test_a_bucket_without_logs_is_found if {
	rule.violations == {plans.place("aws_s3_bucket", [], {})} with input as bucket({"logging": []}, [])
}

test_logs_of_either_kind_pass if {
	rule.violations == set() with input as bucket({"logging": [{"target_bucket": "logs"}]}, [])
	rule.violations == set() with input as bucket({}, [plans.referrer("aws_s3_bucket_logging", {}, "bucket", "aws_s3_bucket")])
	rule.violations == set() with input as bucket({}, [plans.referrer("aws_cloudtrail", {}, "event_selector.data_resource.values", "aws_s3_bucket")])
	rule.applies with input as bucket({}, [])
}

test_a_bucket_for_logs_is_not_asked if {
	rule.violations == set() with input as bucket({"bucket": "shop-logs"}, [])
	rule.applies == false with input as bucket({"bucket": "shop-logs"}, [])
}
