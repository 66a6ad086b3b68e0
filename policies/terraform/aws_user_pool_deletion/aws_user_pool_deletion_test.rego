package rules.terraform.aws_user_pool_deletion_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_user_pool_deletion as rule

test_an_unprotected_pool_is_found if {
	rule.violations == {plans.place("aws_cognito_user_pool", ["deletion_protection"], {})} with input as plans.resource("aws_cognito_user_pool", {"deletion_protection": "INACTIVE"})
}

test_a_protected_pool_passes if {
	rule.violations == set() with input as plans.resource("aws_cognito_user_pool", {"deletion_protection": "ACTIVE"})
}
