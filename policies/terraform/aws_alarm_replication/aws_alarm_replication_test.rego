package rules.terraform.aws_alarm_replication_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_replication as rule

alarm(operator) := plans.resource("aws_cloudwatch_metric_alarm", {"metric_name": "ReplicaLag", "comparison_operator": operator, "threshold": 60, "alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]})

test_a_lag_is_evidence if {
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {})} with input as alarm("GreaterThanThreshold")
}

test_the_wrong_way_is_none if {
	rule.evidence == set() with input as alarm("LessThanThreshold")
}
