# METADATA
# title: Backup that is kept unencrypted
# description: A copy of a volume holds the same data as the volume. Vaults of AWS Backup are always encrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copy-snapshot.html
# custom:
#   id: AWS-0010
#   severity: high
#   checklist: [PERF-BACKUP-4]
#   kinds:
#     - aws_ebs_snapshot_copy
#     - aws_ebs_snapshot_import
#     - aws_dlm_lifecycle_policy
#     - aws_backup_vault
#     - aws_backup_logically_air_gapped_vault
#   message: "Backups of {address} are kept unencrypted"
#   remediation: Set encrypted to true.
package rules.terraform.aws_backup_encryption

import data.lib.terraform

violations contains terraform.place(["encrypted"], {}) if terraform.off(terraform.values, "encrypted")

violations contains terraform.place(["policy_details", 0, "schedule", i, "cross_region_copy_rule", j, "encrypted"], {}) if {
	some i, schedule in terraform.block(terraform.values, "policy_details").schedule
	some j, copy in schedule.cross_region_copy_rule
	terraform.off(copy, "encrypted")
}
