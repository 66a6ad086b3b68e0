# METADATA
# title: Restores that are tried on a schedule
# description: AWS Backup restores recovery points by itself and says whether it worked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/restore-testing.html
# custom:
#   id: AWS-0065
#   severity: info
#   checklist: [PERF-BACKUP-5, HA-DR-5]
#   kinds: [aws_backup_restore_testing_plan]
#   message: "{address} tries restores on the schedule {schedule}"
#   remediation: Add aws_backup_restore_testing_plan with a schedule_expression, and aws_backup_restore_testing_selection for each kind of resource.
package rules.terraform.aws_restore_trial

import data.lib.terraform

evidence contains terraform.place(["schedule_expression"], {"schedule": terraform.values.schedule_expression}) if {
	not terraform.unset(terraform.values, "schedule_expression")
}
