package rules.terraform.google_cluster_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("google_container_cluster", [], {})} with input as plans.resource("google_container_cluster", {"name": "main", "location": "europe-west1"})
}
