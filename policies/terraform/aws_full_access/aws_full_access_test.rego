package rules.terraform.aws_full_access_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_full_access as rule

policy(action, resource) := plans.resource("aws_iam_policy", {"policy": json.marshal({"Statement": [{"Effect": "Allow", "Action": action, "Resource": resource}]})})

test_a_policy_for_everything_is_found if {
	every action in ["*", ["s3:Get*", "*:*"]] {
		rule.violations == {plans.place("aws_iam_policy", ["policy"], {"statement": "number 1"})} with input as policy(action, "*")
	}
}

test_limits_on_actions_or_resources_pass if {
	rule.violations == set() with input as policy("s3:*", "*")
	rule.violations == set() with input as policy("*", "arn:aws:s3:::shop-media/*")
	rule.applies with input as policy("s3:*", "*")
}

test_a_role_without_policies_of_its_own_is_not_asked if {
	rule.applies == false with input as plans.resource("aws_iam_role", {"inline_policy": []})
}
