package rules.terraform.aws_role_any_workload_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_role_any_workload as rule

github := "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"

role(principal, condition) := plans.resource("aws_iam_role", {"assume_role_policy": json.marshal({"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": principal}, "Condition": condition}]})})

test_a_role_for_any_repository_is_found if {
	found := {plans.place("aws_iam_role", ["assume_role_policy"], {"statement": "number 1"})}
	rule.violations == found with input as role(github, {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}})
	rule.violations == found with input as role([github], {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:*"}})
}

test_one_repository_or_service_account_passes if {
	rule.violations == set() with input as role(github, {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/shop:*"}})
	rule.violations == set() with input as role("arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC", {"StringEquals": {"oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub": "system:serviceaccount:shop:web"}})
}

test_other_providers_pass if {
	rule.violations == set() with input as role("cognito-identity.amazonaws.com", {"StringEquals": {"cognito-identity.amazonaws.com:aud": "p"}})
	rule.violations == set() with input as plans.resource("aws_iam_role", {})
}
