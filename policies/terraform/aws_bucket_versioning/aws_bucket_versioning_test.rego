package rules.terraform.aws_bucket_versioning_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_bucket_versioning as rule

bucket(values, referrers) := plans.related("aws_s3_bucket", object.union({"bucket": "shop-media"}, values), {"referrers": referrers})

versioning(status) := plans.neighbour("aws_s3_bucket_versioning", {"versioning_configuration": [{"status": status}]})

test_a_bucket_without_versions_is_found if {
	rule.violations == {plans.place("aws_s3_bucket", [], {})} with input as bucket({}, [])
	rule.violations == {plans.place("aws_s3_bucket", [], {})} with input as bucket({}, [versioning("Suspended")])
	rule.violations == {plans.place("aws_s3_bucket", ["versioning", 0, "enabled"], {})} with input as bucket({"versioning": [{"enabled": false}]}, [])
	rule.applies with input as bucket({}, [])
}

test_versions_pass_wherever_they_are_declared if {
	rule.violations == set() with input as bucket({}, [versioning("Enabled")])
	rule.violations == set() with input as bucket({"versioning": [{"enabled": true}]}, [])
}

test_a_bucket_for_logs_is_not_asked if {
	rule.violations == set() with input as bucket({"bucket": "shop-logs"}, [])
	rule.applies == false with input as bucket({"bucket": "shop-logs"}, [])
}
