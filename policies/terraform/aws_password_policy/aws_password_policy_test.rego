package rules.terraform.aws_password_policy_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_password_policy as rule

policy(length) := plans.resource("aws_iam_account_password_policy", {"minimum_password_length": length})

test_short_passwords_are_found if {
	rule.violations == {plans.place("aws_iam_account_password_policy", ["minimum_password_length"], {"length": 8})} with input as policy(8)
	rule.violations == {plans.place("aws_iam_account_password_policy", ["minimum_password_length"], {"length": 6})} with input as plans.resource("aws_iam_account_password_policy", {})
}

test_long_passwords_pass_and_the_length_can_be_set if {
	rule.violations == set() with input as policy(14)
	rule.violations == set() with input as policy(8) with data.parameters as {"AWS-0050": {"minimum_length": 8}}
}
