package rules.terraform.google_cluster_zonal_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_zonal as rule

test_one_zone_is_found if {
	rule.violations == {plans.place("google_container_cluster", ["location"], {})} with input as plans.resource("google_container_cluster", {"location": "europe-west1-b"})
	rule.violations == {plans.place("google_container_cluster", ["node_locations"], {})} with input as plans.resource("google_container_cluster", {"location": "europe-west1", "node_locations": ["europe-west1-b"]})
}

test_a_region_passes if {
	rule.violations == set() with input as plans.resource("google_container_cluster", {"location": "europe-west1"})
	rule.violations == set() with input as plans.resource("google_container_cluster", {"location": "europe-west1", "node_locations": ["europe-west1-b", "europe-west1-c"]})
	rule.violations == set() with input as plans.resource("google_container_cluster", {})
}
