package rules.terraform.aws_access_key_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_access_key as rule

test_a_key_is_found if {
	rule.violations == {plans.place("aws_iam_access_key", [], {})} with input as plans.resource("aws_iam_access_key", {"user": "shop", "status": "Active"})
	rule.violations == {plans.place("aws_iam_access_key", [], {})} with input as plans.resource("aws_iam_access_key", {"user": "shop"})
}

test_a_key_that_is_off_passes if {
	rule.violations == set() with input as plans.resource("aws_iam_access_key", {"user": "shop", "status": "Inactive"})
}
