package rules.terraform.aws_log_retention_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_log_retention as rule

group(days) := plans.resource("aws_cloudwatch_log_group", {"retention_in_days": days})

place(how_long) := plans.place("aws_cloudwatch_log_group", ["retention_in_days"], {"how_long": how_long})

test_logs_for_ever_and_for_days_are_found if {
	rule.violations == {place("for ever")} with input as group(0)
	rule.violations == {place("for ever")} with input as plans.resource("aws_cloudwatch_log_group", {})
	rule.violations == {place("for only 3 days")} with input as group(3)
	rule.evidence == set() with input as group(3)
	rule.evidence == set() with input as group(0)
}

test_a_lifetime_is_evidence_and_the_days_can_be_set if {
	rule.violations == set() with input as group(30)
	rule.evidence == {place("for 30 days")} with input as group(30)
	rule.violations == {place("for only 30 days")} with input as group(30) with data.parameters as {"AWS-0097": {"minimum_days": 90}}
}

test_delivery_groups_are_not_asked if {
	rule.violations == set() with input as plans.resource("aws_cloudwatch_log_group", {"log_group_class": "DELIVERY", "retention_in_days": 0})
	rule.applies == false with input as plans.resource("aws_cloudwatch_log_group", {"log_group_class": "DELIVERY"})
}
