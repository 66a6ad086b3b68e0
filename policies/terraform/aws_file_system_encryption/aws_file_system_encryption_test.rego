package rules.terraform.aws_file_system_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_file_system_encryption as rule

test_a_plain_file_system_is_found if {
	every values in [{"encrypted": false}, {}] {
		rule.violations == {plans.place("aws_efs_file_system", ["encrypted"], {})} with input as plans.resource("aws_efs_file_system", values)
	}
}

test_an_encrypted_file_system_passes if {
	rule.violations == set() with input as plans.resource("aws_efs_file_system", {"encrypted": true})
}
