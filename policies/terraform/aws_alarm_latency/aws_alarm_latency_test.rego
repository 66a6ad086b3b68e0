package rules.terraform.aws_alarm_latency_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_latency as rule

alarm(metric, namespace, threshold) := plans.resource("aws_cloudwatch_metric_alarm", {"metric_name": metric, "namespace": namespace, "comparison_operator": "GreaterThanThreshold", "threshold": threshold, "alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]})

found := {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {})}

test_seconds_and_milliseconds_are_read if {
	rule.evidence == found with input as alarm("TargetResponseTime", "AWS/ApplicationELB", 1.5)
	rule.evidence == found with input as alarm("Latency", "AWS/ApiGateway", 1500)
}

test_later_alarms_are_none if {
	rule.evidence == set() with input as alarm("TargetResponseTime", "AWS/ApplicationELB", 5)
	rule.evidence == set() with input as alarm("Latency", "AWS/ApiGateway", 5000)
	rule.evidence == set() with input as alarm("Latency", "AWS/ELB", 1500)
}
