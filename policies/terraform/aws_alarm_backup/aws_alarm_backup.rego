# METADATA
# title: Alarm on backups that fail
# description: Somebody is told when a backup did not work.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-notifications.html
# custom:
#   id: AWS-0147
#   severity: info
#   checklist: [OBS-WARN-5]
#   kinds: [aws_cloudwatch_metric_alarm, aws_backup_vault_notifications, aws_db_event_subscription]
#   message: "{address} tells when a backup fails"
#   remediation: Add an alarm on NumberOfBackupJobsFailed, or aws_backup_vault_notifications with BACKUP_JOB_FAILED.
package rules.terraform.aws_alarm_backup

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["NumberOfBackupJobsFailed", "NumberOfBackupJobsExpired", "NumberOfCopyJobsFailed"])
	aws_alarms.above
}

evidence contains terraform.place(["backup_vault_events"], {}) if {
	some event in ["BACKUP_JOB_FAILED", "BACKUP_JOB_COMPLETED", "COPY_JOB_FAILED"]
	event in terraform.values.backup_vault_events
}

evidence contains terraform.place(["event_categories"], {}) if {
	not terraform.off(terraform.values, "enabled")
	"backup" in terraform.values.event_categories
}
