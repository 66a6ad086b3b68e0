package rules.terraform.aws_bucket_public_access_unset_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_bucket_public_access_unset as rule

bucket(referrers) := plans.related("aws_s3_bucket", {"bucket": "shop-media"}, {"referrers": referrers})

test_a_bucket_without_a_block_is_found if {
	rule.violations == {plans.place("aws_s3_bucket", [], {})} with input as bucket([])
	rule.violations == {plans.place("aws_s3_bucket", [], {})} with input as bucket([plans.neighbour("aws_s3_bucket_versioning", {})])
}

test_a_bucket_with_a_block_passes if {
	rule.violations == set() with input as bucket([plans.neighbour("aws_s3_bucket_public_access_block", {})])
}
