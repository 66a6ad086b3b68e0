package rules.terraform.aws_secret_store_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_secret_store as rule

test_secrets_and_encrypted_parameters_are_evidence if {
	rule.evidence == {plans.place("aws_secretsmanager_secret", [], {})} with input as plans.resource("aws_secretsmanager_secret", {"name": "shop/db"})
	rule.evidence == {plans.place("aws_ssm_parameter", ["type"], {})} with input as plans.resource("aws_ssm_parameter", {"type": "SecureString"})
}

test_a_password_that_rds_keeps_there_is_evidence if {
	rule.evidence == {plans.place("aws_db_instance", ["manage_master_user_password"], {})} with input as plans.resource("aws_db_instance", {"manage_master_user_password": true})
}

test_plain_parameters_are_none if {
	rule.evidence == set() with input as plans.resource("aws_db_instance", {"username": "shop"})
	rule.evidence == set() with input as plans.resource("aws_ssm_parameter", {"type": "String"})
}
