package rules.terraform.aws_service_wildcard_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_service_wildcard as rule

policy(action, resource) := plans.resource("aws_iam_user_policy", {"policy": json.marshal({"Statement": [{"Sid": "Media", "Effect": "Allow", "Action": action, "Resource": resource}]})})

test_a_whole_service_is_found if {
	rule.violations == {plans.place("aws_iam_user_policy", ["policy"], {"statement": "Media", "action": "s3:*"})} with input as policy(["logs:*", "s3:*"], "*")
}

test_limits_on_actions_or_resources_pass if {
	rule.violations == set() with input as policy("s3:GetObject", "*")
	rule.violations == set() with input as policy("s3:*", ["arn:aws:s3:::shop-media", "arn:aws:s3:::shop-media/*"])
	rule.applies with input as policy("s3:GetObject", "*")
}

test_a_role_without_policies_of_its_own_is_not_asked if {
	rule.applies == false with input as plans.resource("aws_iam_role", {})
}
