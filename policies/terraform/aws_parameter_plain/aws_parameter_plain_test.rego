package rules.terraform.aws_parameter_plain_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_parameter_plain as rule

parameter(name, type) := plans.resource("aws_ssm_parameter", {"name": name, "type": type, "value": "(sensitive)"})

test_a_credential_in_clear_is_found if {
	rule.violations == {plans.place("aws_ssm_parameter", ["type"], {"type": "String"})} with input as parameter("/shop/prod/db_password", "String")
}

test_encrypted_credentials_and_settings_pass if {
	rule.violations == set() with input as parameter("/shop/prod/db_password", "SecureString")
	rule.violations == set() with input as parameter("/shop/prod/db_host", "String")
}
