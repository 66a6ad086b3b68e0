# METADATA
# title: Backups of a file system
# description: EFS keeps one copy of what was deleted or overwritten only where a backup policy or plan says so.
# related_resources:
#   - ref: https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html
# custom:
#   id: AWS-0062
#   severity: medium
#   checklist: [PERF-BACKUP-1]
#   kinds: [aws_efs_file_system]
#   relations: [referrers]
#   message: "File system {address} is in no backup"
#   remediation: Add aws_efs_backup_policy with status ENABLED, or select it in an aws_backup_selection.
package rules.terraform.aws_file_system_backup

import data.lib.terraform

violations contains terraform.place([], {}) if {
	not saved
	terraform.unset(terraform.values, "availability_zone_name")
}

evidence contains terraform.place([], {}) if saved

saved if {
	some policy in terraform.referrers
	policy.type == "aws_efs_backup_policy"
	terraform.block(policy.values, "backup_policy").status == "ENABLED"
}

saved if {
	some selection in terraform.referrers
	selection.type == "aws_backup_selection"
}

# A backup plan may select by tags.
saved if {
	some tag, value in terraform.values.tags
	contains(lower(tag), "backup")
	not lower(value) in ["false", "no", "none"]
}
