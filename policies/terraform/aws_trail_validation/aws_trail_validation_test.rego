package rules.terraform.aws_trail_validation_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_trail_validation as rule

test_a_trail_without_validation_is_found if {
	every values in [{"enable_log_file_validation": false}, {}] {
		rule.violations == {plans.place("aws_cloudtrail", ["enable_log_file_validation"], {})} with input as plans.resource("aws_cloudtrail", values)
	}
}

test_a_signed_trail_passes if {
	rule.violations == set() with input as plans.resource("aws_cloudtrail", {"enable_log_file_validation": true})
}
