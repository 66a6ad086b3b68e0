package rules.terraform.aws_alarm_memory_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_memory as rule

alarm(percent) := plans.resource("aws_cloudwatch_metric_alarm", {"metric_name": "MemoryUtilization", "comparison_operator": "GreaterThanThreshold", "threshold": percent, "alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]})

test_an_early_alarm_is_evidence if {
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {"percent": 85})} with input as alarm(85)
}

test_a_late_alarm_is_none if {
	rule.evidence == set() with input as alarm(95)
}
