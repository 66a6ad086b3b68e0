package rules.terraform.aws_backup_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_backup_encryption as rule

test_plain_copies_are_found if {
	rule.violations == {plans.place("aws_ebs_snapshot_copy", ["encrypted"], {})} with input as plans.resource("aws_ebs_snapshot_copy", {"encrypted": false})
	rule.violations == {plans.place("aws_dlm_lifecycle_policy", ["policy_details", 0, "schedule", 0, "cross_region_copy_rule", 1, "encrypted"], {})} with input as plans.resource("aws_dlm_lifecycle_policy", {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": true}, {"encrypted": false}]}]}]})
}

test_encrypted_copies_and_vaults_pass if {
	rule.violations == set() with input as plans.resource("aws_ebs_snapshot_copy", {"encrypted": true})
	rule.violations == set() with input as plans.resource("aws_backup_vault", {"name": "orders"})
	rule.violations == set() with input as plans.resource("aws_dlm_lifecycle_policy", {"policy_details": [{"schedule": [{"cross_region_copy_rule": []}]}]})
}
