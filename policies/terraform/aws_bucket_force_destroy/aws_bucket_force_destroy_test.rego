package rules.terraform.aws_bucket_force_destroy_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_bucket_force_destroy as rule

test_a_bucket_that_may_go_full_is_found if {
	rule.violations == {plans.place("aws_s3_bucket", ["force_destroy"], {"setting": "force_destroy"})} with input as plans.resource("aws_s3_bucket", {"force_destroy": true})
	rule.violations == {plans.place("aws_ecr_repository", ["force_delete"], {"setting": "force_delete"})} with input as plans.resource("aws_ecr_repository", {"force_delete": true})
}

test_the_default_passes if {
	rule.violations == set() with input as plans.resource("aws_s3_bucket", {"force_destroy": false})
	rule.violations == set() with input as plans.resource("aws_backup_vault", {})
}
