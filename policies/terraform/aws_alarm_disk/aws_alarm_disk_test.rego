package rules.terraform.aws_alarm_disk_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_disk as rule

alarm(metric, operator, threshold) := plans.resource("aws_cloudwatch_metric_alarm", {"metric_name": metric, "comparison_operator": operator, "threshold": threshold, "alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]})

found := {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {})}

test_alarms_on_used_and_free_space_are_evidence if {
	rule.evidence == found with input as alarm("disk_used_percent", "GreaterThanThreshold", 85)
	rule.evidence == found with input as alarm("FreeStorageSpace", "LessThanThreshold", 10000000000)
}

test_late_alarms_and_the_wrong_way_are_none if {
	rule.evidence == set() with input as alarm("disk_used_percent", "GreaterThanThreshold", 98)
	rule.evidence == set() with input as alarm("FreeStorageSpace", "GreaterThanThreshold", 10000000000)
}
