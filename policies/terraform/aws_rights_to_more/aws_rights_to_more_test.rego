package rules.terraform.aws_rights_to_more_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_rights_to_more as rule

policy(statement) := plans.resource("aws_iam_role_policy", {"policy": json.marshal({"Statement": object.union({"Sid": "Deploy", "Effect": "Allow"}, statement)})})

test_rights_on_every_role_are_found if {
	rule.violations == {plans.place("aws_iam_role_policy", ["policy"], {"statement": "Deploy", "action": "iam:passrole"})} with input as policy({"Action": ["ecs:*", "iam:PassRole", "iam:CreateAccessKey"], "Resource": "*"})
}

test_named_roles_conditions_and_other_rights_pass if {
	rule.violations == set() with input as policy({"Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/shop-task"})
	rule.violations == set() with input as policy({"Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}})
	rule.violations == set() with input as policy({"Action": "iam:ListRoles", "Resource": "*"})
	rule.applies with input as policy({"Action": "iam:ListRoles", "Resource": "*"})
}

test_a_role_without_policies_of_its_own_is_not_asked if {
	rule.applies == false with input as plans.resource("aws_iam_role", {})
}
