package rules.terraform.aws_token_lifetime_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_token_lifetime as rule

test_a_client_is_evidence if {
	rule.evidence == {plans.place("aws_cognito_user_pool_client", ["access_token_validity"], {})} with input as plans.resource("aws_cognito_user_pool_client", {"access_token_validity": 1})
}
