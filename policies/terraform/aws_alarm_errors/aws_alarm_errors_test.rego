package rules.terraform.aws_alarm_errors_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_errors as rule

arn := "arn:aws:sns:eu-central-1:111122223333:a"

alarm(values) := plans.resource("aws_cloudwatch_metric_alarm", object.union({"comparison_operator": "GreaterThanThreshold", "alarm_actions": [arn]}, values))

share(threshold) := alarm({"threshold": threshold, "metric_query": [{"expression": "100 * errors / requests"}, {"metric": [{"metric_name": "HTTPCode_Target_5XX_Count"}]}]})

test_shares_of_failed_requests_are_evidence if {
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_query"], {})} with input as share(5)
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_query"], {})} with input as alarm({"threshold": 1, "metric_query": [{"expression": "100 * e / i"}, {"metric": [{"metric_name": "Errors"}]}]})
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {})} with input as alarm({"metric_name": "5xxErrorRate", "threshold": 1})
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", ["metric_name"], {})} with input as alarm({"metric_name": "5XXError", "statistic": "Average", "threshold": 0.05})
}

test_high_shares_and_plain_counts_are_none if {
	rule.evidence == set() with input as share(20)
	rule.evidence == set() with input as alarm({"metric_name": "HTTPCode_Target_5XX_Count", "threshold": 5})
	rule.evidence == set() with input as alarm({"metric_name": "5XXError", "statistic": "Sum", "threshold": 0.05})
}
