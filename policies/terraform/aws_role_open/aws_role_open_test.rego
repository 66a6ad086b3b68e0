package rules.terraform.aws_role_open_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_role_open as rule

role(statement) := plans.resource("aws_iam_role", {"assume_role_policy": json.marshal({"Statement": [object.union({"Effect": "Allow", "Action": "sts:AssumeRole"}, statement)]})})

test_an_open_role_is_found if {
	rule.violations == {plans.place("aws_iam_role", ["assume_role_policy"], {"statement": "number 1"})} with input as role({"Principal": {"AWS": "*"}})
}

test_named_principals_and_conditions_pass if {
	rule.violations == set() with input as role({"Principal": {"Service": "ec2.amazonaws.com"}})
	rule.violations == set() with input as role({"Principal": {"AWS": "*"}, "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}})
	rule.violations == set() with input as plans.resource("aws_iam_role", {"assume_role_policy": "(sensitive)"})
}
