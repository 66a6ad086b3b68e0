package rules.terraform.aws_alarm_silent_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_alarm_silent as rule

alarm(values, referrers) := plans.related("aws_cloudwatch_metric_alarm", values, {"referrers": referrers})

place := plans.place("aws_cloudwatch_metric_alarm", ["alarm_actions"], {})

test_a_silent_alarm_is_found if {
	rule.violations == {place} with input as alarm({"alarm_actions": []}, [])
	rule.violations == {place} with input as alarm({"alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"], "actions_enabled": false}, [])
}

test_alarms_that_tell_somebody_pass if {
	rule.violations == set() with input as alarm({"alarm_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]}, [])
	rule.violations == set() with input as alarm({"ok_actions": ["arn:aws:sns:eu-central-1:111122223333:a"]}, [])
	rule.violations == set() with input as alarm({}, [plans.neighbour("aws_cloudwatch_composite_alarm", {})])
}
