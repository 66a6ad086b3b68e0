package rules.terraform.aws_bucket_public_access_allowed_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_bucket_public_access_allowed as rule

closed := {"block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true}

test_each_setting_that_is_off_is_found if {
	rule.violations == {
		plans.place("aws_s3_bucket_public_access_block", ["block_public_policy"], {"setting": "block_public_policy"}),
		plans.place("aws_s3_bucket_public_access_block", ["restrict_public_buckets"], {"setting": "restrict_public_buckets"}),
	} with input as plans.resource("aws_s3_bucket_public_access_block", {"block_public_acls": true, "block_public_policy": false, "ignore_public_acls": true})
	rule.violations == {plans.place("aws_s3_access_point", ["public_access_block_configuration", 0, "block_public_acls"], {"setting": "block_public_acls"})} with input as plans.resource("aws_s3_access_point", {"public_access_block_configuration": [{"block_public_acls": false}]})
}

test_a_complete_block_passes if {
	rule.violations == set() with input as plans.resource("aws_s3_account_public_access_block", closed)
	rule.violations == set() with input as plans.resource("aws_s3_access_point", {"public_access_block_configuration": []})
}
