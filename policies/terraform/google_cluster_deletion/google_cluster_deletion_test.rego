package rules.terraform.google_cluster_deletion_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_deletion as rule

test_no_protection_is_found if {
	rule.violations == {plans.place("google_container_cluster", ["deletion_protection"], {})} with input as plans.resource("google_container_cluster", {"deletion_protection": false})
}

test_protection_passes if {
	rule.violations == set() with input as plans.resource("google_container_cluster", {"deletion_protection": true})
	rule.violations == set() with input as plans.resource("google_container_cluster", {})
}
