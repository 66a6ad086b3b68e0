package rules.terraform.aws_warehouse_encryption_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_warehouse_encryption as rule

test_encryption_switched_off_is_found if {
	every value in [false, "false"] {
		rule.violations == {plans.place("aws_redshift_cluster", ["encrypted"], {})} with input as plans.resource("aws_redshift_cluster", {"encrypted": value})
	}
}

test_encryption_and_its_default_pass if {
	every values in [{"encrypted": "true"}, {"encrypted": true}, {"encrypted": null}, {}] {
		rule.violations == set() with input as plans.resource("aws_redshift_cluster", values)
	}
}
