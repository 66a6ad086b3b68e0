package rules.terraform.aws_alarm_certificate_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_certificate as rule

alarm(days) := plans.resource("aws_cloudwatch_metric_alarm", {"metric_name": "DaysToExpiry", "comparison_operator": "LessThanThreshold", "threshold": days, "alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]})

test_a_month_s_notice_is_evidence if {
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {"days": 30})} with input as alarm(30)
}

test_a_shorter_notice_is_none if {
	rule.evidence == set() with input as alarm(7)
}
