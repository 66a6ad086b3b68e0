package rules.terraform.google_cluster_abac_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_abac as rule

test_the_old_authorization_is_found if {
	rule.violations == {plans.place("google_container_cluster", ["enable_legacy_abac"], {})} with input as plans.resource("google_container_cluster", {"enable_legacy_abac": true})
}

test_rbac_alone_passes if {
	rule.violations == set() with input as plans.resource("google_container_cluster", {"enable_legacy_abac": false})
	rule.violations == set() with input as plans.resource("google_container_cluster", {})
}
