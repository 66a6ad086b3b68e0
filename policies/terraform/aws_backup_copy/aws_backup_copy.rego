# METADATA
# title: Backups copied to another region
# description: A copy elsewhere survives the loss of a region, or of the account's backups in it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html
# custom:
#   id: AWS-0064
#   severity: info
#   checklist: [PERF-BACKUP-3]
#   kinds:
#     - aws_backup_plan
#     - aws_db_instance_automated_backups_replication
#     - aws_redshift_cluster
#     - aws_redshift_snapshot_copy
#     - aws_dlm_lifecycle_policy
#     - aws_s3_bucket_replication_configuration
#   message: "{address} copies backups to another region"
#   remediation: Add copy_action with the destination_vault_arn of another region to the backup plan, or aws_db_instance_automated_backups_replication.
package rules.terraform.aws_backup_copy

import data.lib.terraform

evidence contains terraform.place(["rule", i, "copy_action"], {}) if {
	some i, rule in terraform.values.rule
	input.resource.type == "aws_backup_plan"
	not terraform.unset(rule, "copy_action")
}

evidence contains terraform.place([], {}) if input.resource.type in ["aws_db_instance_automated_backups_replication", "aws_redshift_snapshot_copy"]

evidence contains terraform.place(["snapshot_copy"], {}) if not terraform.unset(terraform.values, "snapshot_copy")

evidence contains terraform.place(["policy_details", 0, "schedule", i, "cross_region_copy_rule"], {}) if {
	some i, schedule in terraform.block(terraform.values, "policy_details").schedule
	not terraform.unset(schedule, "cross_region_copy_rule")
}

evidence contains terraform.place(["rule", i, "status"], {}) if {
	input.resource.type == "aws_s3_bucket_replication_configuration"
	some i, rule in terraform.values.rule
	rule.status == "Enabled"
}
