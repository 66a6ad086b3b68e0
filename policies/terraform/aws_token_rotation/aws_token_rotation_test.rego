package rules.terraform.aws_token_rotation_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_token_rotation as rule

client(rotation) := plans.resource("aws_cognito_user_pool_client", {"refresh_token_rotation": rotation})

test_rotation_is_evidence if {
	rule.evidence == {plans.place("aws_cognito_user_pool_client", ["refresh_token_rotation", 0, "feature"], {})} with input as client([{"feature": "ENABLED"}])
}

test_none_is_not if {
	rule.evidence == set() with input as client([])
	rule.evidence == set() with input as client([{"feature": "DISABLED"}])
}
