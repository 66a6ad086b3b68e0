package rules.terraform.aws_backup_copy_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_backup_copy as rule

test_copies_are_evidence if {
	rule.evidence == {plans.place("aws_backup_plan", ["rule", 0, "copy_action"], {})} with input as plans.resource("aws_backup_plan", {"rule": [{"copy_action": [{}]}]})
	rule.evidence == {plans.place("aws_redshift_snapshot_copy", [], {})} with input as plans.resource("aws_redshift_snapshot_copy", {"destination_region": "eu-west-1"})
	rule.evidence == {plans.place("aws_redshift_cluster", ["snapshot_copy"], {})} with input as plans.resource("aws_redshift_cluster", {"snapshot_copy": [{"destination_region": "eu-west-1"}]})
	rule.evidence == {plans.place("aws_dlm_lifecycle_policy", ["policy_details", 0, "schedule", 0, "cross_region_copy_rule"], {})} with input as plans.resource("aws_dlm_lifecycle_policy", {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"target": "eu-west-1"}]}]}]})
	rule.evidence == {plans.place("aws_s3_bucket_replication_configuration", ["rule", 0, "status"], {})} with input as plans.resource("aws_s3_bucket_replication_configuration", {"rule": [{"status": "Enabled"}]})
}

test_plans_that_stay_in_their_region_are_none if {
	rule.evidence == set() with input as plans.resource("aws_backup_plan", {"rule": [{"copy_action": []}]})
	rule.evidence == set() with input as plans.resource("aws_redshift_cluster", {"snapshot_copy": null})
	rule.evidence == set() with input as plans.resource("aws_s3_bucket_replication_configuration", {"rule": [{"status": "Disabled"}]})
}
