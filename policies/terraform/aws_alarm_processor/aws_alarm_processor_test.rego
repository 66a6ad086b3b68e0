package rules.terraform.aws_alarm_processor_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_processor as rule

alarm(percent) := plans.resource("aws_cloudwatch_metric_alarm", {"metric_name": "CPUUtilization", "comparison_operator": "GreaterThanThreshold", "threshold": percent, "alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]})

test_an_early_alarm_is_evidence if {
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {"percent": 80})} with input as alarm(80)
}

test_a_late_alarm_is_none if {
	rule.evidence == set() with input as alarm(95)
}
