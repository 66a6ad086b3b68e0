package rules.terraform.aws_restore_trial_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_restore_trial as rule

test_a_schedule_is_evidence if {
	rule.evidence == {plans.place("aws_backup_restore_testing_plan", ["schedule_expression"], {"schedule": "cron(0 1 ? * SUN *)"})} with input as plans.resource("aws_backup_restore_testing_plan", {"schedule_expression": "cron(0 1 ? * SUN *)"})
}

test_none_is_not if {
	rule.evidence == set() with input as plans.resource("aws_backup_restore_testing_plan", {})
}
