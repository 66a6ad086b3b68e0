package rules.terraform.aws_secret_rotation_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_secret_rotation as rule

test_managed_passwords_and_rotations_are_evidence if {
	rule.evidence == {plans.place("aws_db_instance", ["manage_master_user_password"], {})} with input as plans.resource("aws_db_instance", {"manage_master_user_password": true})
	rule.evidence == {plans.place("aws_secretsmanager_secret_rotation", ["rotation_rules"], {})} with input as plans.resource("aws_secretsmanager_secret_rotation", {"rotation_rules": [{"automatically_after_days": 30}]})
}

test_a_fixed_password_is_none if {
	rule.evidence == set() with input as plans.resource("aws_db_instance", {"password": "(sensitive)", "manage_master_user_password": null})
	rule.evidence == set() with input as plans.resource("aws_secretsmanager_secret_rotation", {"rotation_rules": [{"automatically_after_days": null}]})
}
