package rules.terraform.aws_alarm_downtime_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_downtime as rule

alarm(metric, operator) := plans.resource("aws_cloudwatch_metric_alarm", {"metric_name": metric, "comparison_operator": operator, "threshold": 1, "alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]})

found := {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {})}

test_broken_and_missing_targets_are_evidence if {
	rule.evidence == found with input as alarm("UnHealthyHostCount", "GreaterThanOrEqualToThreshold")
	rule.evidence == found with input as alarm("HealthyHostCount", "LessThanThreshold")
}

test_the_wrong_way_is_none if {
	rule.evidence == set() with input as alarm("HealthyHostCount", "GreaterThanThreshold")
}
