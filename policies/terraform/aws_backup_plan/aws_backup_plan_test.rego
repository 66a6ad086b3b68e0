package rules.terraform.aws_backup_plan_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_backup_plan as rule

plan(rules) := plans.resource("aws_backup_plan", {"rule": rules})

kept(schedule, days) := {"schedule": schedule, "lifecycle": [{"delete_after": days}]}

test_a_plan_that_keeps_nothing_long_is_found if {
	rule.violations == {plans.place("aws_backup_plan", ["rule"], {"days": 7})} with input as plan([kept("cron(0 5 ? * * *)", 3), kept("cron(0 * ? * * *)", 1)])
	rule.evidence == set() with input as plan([kept("cron(0 5 ? * * *)", 3)])
}

test_a_daily_rule_that_is_kept_is_evidence if {
	every schedule in ["cron(0 5 ? * * *)", "cron(0 5 * * ? *)", null, "rate(12 hours)", "rate(1 day)"] {
		rule.violations == set() with input as plan([kept(schedule, 35)])
		rule.evidence == {plans.place("aws_backup_plan", ["rule", 0], {"days": 7})} with input as plan([kept(schedule, 35)])
	}
	rule.evidence == {plans.place("aws_backup_plan", ["rule", 0], {"days": 7})} with input as plan([{"schedule": null, "lifecycle": []}])
}

test_a_weekly_rule_is_no_evidence_and_no_violation if {
	rule.evidence == set() with input as plan([kept("cron(0 5 ? * SUN *)", 35)])
	rule.violations == set() with input as plan([kept("cron(0 5 ? * SUN *)", 35)])
}
