package rules.terraform.aws_registry_mutable_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_registry_mutable as rule

repository(mutability) := plans.resource("aws_ecr_repository", {"image_tag_mutability": mutability})

test_tags_that_move_are_found if {
	every mutability in ["MUTABLE", "MUTABLE_WITH_EXCLUSION", null] {
		rule.violations == {plans.place("aws_ecr_repository", ["image_tag_mutability"], {})} with input as repository(mutability)
	}
}

test_fixed_tags_pass if {
	rule.violations == set() with input as repository("IMMUTABLE")
	rule.violations == set() with input as repository("IMMUTABLE_WITH_EXCLUSION")
}
