package rules.terraform.google_network_test

import data.lib.plans_test as plans
import data.rules.terraform.google_network as rule

test_a_planned_resource_is_evidence if {
	rule.evidence == {plans.place("google_compute_network", [], {})} with input as plans.resource("google_compute_network", {"name": "main", "auto_create_subnetworks": false})
}
