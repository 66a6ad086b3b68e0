package rules.terraform.aws_alarm_backup_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_backup as rule

test_alarms_and_notifications_are_evidence if {
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {})} with input as plans.resource("aws_cloudwatch_metric_alarm", {"metric_name": "NumberOfBackupJobsFailed", "comparison_operator": "GreaterThanThreshold", "threshold": 0, "alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]})
	rule.evidence == {plans.place("aws_backup_vault_notifications", ["backup_vault_events"], {})} with input as plans.resource("aws_backup_vault_notifications", {"backup_vault_events": ["BACKUP_JOB_FAILED"]})
	rule.evidence == {plans.place("aws_db_event_subscription", ["event_categories"], {})} with input as plans.resource("aws_db_event_subscription", {"event_categories": ["backup", "failure"]})
}

test_other_events_are_none if {
	rule.evidence == set() with input as plans.resource("aws_backup_vault_notifications", {"backup_vault_events": ["RESTORE_JOB_STARTED"]})
	rule.evidence == set() with input as plans.resource("aws_db_event_subscription", {"event_categories": ["backup"], "enabled": false})
}
