package rules.terraform.aws_user_pool_factors_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_user_pool_factors as rule

pool(mode) := plans.resource("aws_cognito_user_pool", {"mfa_configuration": mode})

place(mode) := plans.place("aws_cognito_user_pool", ["mfa_configuration"], {"mode": mode})

test_no_or_optional_factors_are_found if {
	rule.violations == {place("OFF")} with input as pool("OFF")
	rule.violations == {place("OPTIONAL")} with input as pool("OPTIONAL")
	rule.violations == {place("OFF")} with input as pool(null)
	rule.evidence == set() with input as pool("OPTIONAL")
}

test_a_required_factor_is_evidence if {
	rule.violations == set() with input as pool("ON")
	rule.evidence == {place("ON")} with input as pool("ON")
}
