package rules.terraform.aws_administrator_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_administrator as rule

arn(name) := concat("", ["arn:aws:iam::aws:policy/", name])

test_administrators_are_found if {
	rule.violations == {plans.place("aws_iam_role_policy_attachment", ["policy_arn"], {"policy": "AdministratorAccess"})} with input as plans.resource("aws_iam_role_policy_attachment", {"policy_arn": arn("AdministratorAccess")})
	rule.violations == {plans.place("aws_iam_role", ["managed_policy_arns"], {"policy": "IAMFullAccess"})} with input as plans.resource("aws_iam_role", {"managed_policy_arns": [arn("ReadOnlyAccess"), arn("IAMFullAccess")]})
}

test_other_policies_pass if {
	rule.violations == set() with input as plans.resource("aws_iam_role_policy_attachment", {"policy_arn": arn("service-role/AWSLambdaBasicExecutionRole")})
	rule.violations == set() with input as plans.resource("aws_iam_role", {"managed_policy_arns": null})
}
