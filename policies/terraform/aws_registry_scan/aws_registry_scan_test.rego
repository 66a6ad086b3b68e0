package rules.terraform.aws_registry_scan_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_registry_scan as rule

repository(configuration) := plans.resource("aws_ecr_repository", {"image_scanning_configuration": configuration})

test_a_repository_that_does_not_scan_is_found if {
	rule.violations == {plans.place("aws_ecr_repository", ["image_scanning_configuration", 0, "scan_on_push"], {})} with input as repository([{"scan_on_push": false}])
	rule.violations == {plans.place("aws_ecr_repository", ["image_scanning_configuration"], {})} with input as repository([])
}

test_scanning_on_push_passes if {
	rule.violations == set() with input as repository([{"scan_on_push": true}])
}
