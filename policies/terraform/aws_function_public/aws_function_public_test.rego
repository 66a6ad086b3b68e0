package rules.terraform.aws_function_public_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_function_public as rule

permission(values) := plans.resource("aws_lambda_permission", object.union({"principal": "*"}, values))

test_open_functions_are_found if {
	rule.violations == {plans.place("aws_lambda_function_url", ["authorization_type"], {})} with input as plans.resource("aws_lambda_function_url", {"authorization_type": "NONE"})
	rule.violations == {plans.place("aws_lambda_permission", ["source_arn"], {})} with input as permission({"source_arn": null})
}

test_guarded_functions_pass if {
	rule.violations == set() with input as plans.resource("aws_lambda_function_url", {"authorization_type": "AWS_IAM"})
	rule.violations == set() with input as permission({"principal_org_id": "o-1"})
	rule.violations == set() with input as permission({"principal": "events.amazonaws.com"})
}
