package rules.terraform.aws_monitoring_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_monitoring as rule

test_alarms_and_dashboards_are_evidence if {
	rule.evidence == {plans.place("aws_cloudwatch_metric_alarm", [], {})} with input as plans.resource("aws_cloudwatch_metric_alarm", {})
}
