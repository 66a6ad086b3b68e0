package rules.terraform.aws_alarm_database_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_database as rule

alarm(operator) := plans.resource("aws_cloudwatch_metric_alarm", {"metric_name": "DatabaseConnections", "comparison_operator": operator, "threshold": 400, "alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]})

test_connections_that_run_out_are_evidence if {
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {})} with input as alarm("GreaterThanThreshold")
}

test_few_connections_are_none if {
	rule.evidence == set() with input as alarm("LessThanThreshold")
}
