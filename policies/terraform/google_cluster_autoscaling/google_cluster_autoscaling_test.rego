package rules.terraform.google_cluster_autoscaling_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_autoscaling as rule

test_scaling_nodes_are_evidence if {
	rule.evidence == {plans.place("google_container_node_pool", ["autoscaling"], {})} with input as plans.resource("google_container_node_pool", {"autoscaling": [{"min_node_count": 1, "max_node_count": 5}]})
	rule.evidence == {plans.place("google_container_node_pool", ["autoscaling"], {})} with input as plans.resource("google_container_node_pool", {"autoscaling": [{"total_min_node_count": null, "total_max_node_count": 9}]})
	rule.evidence == {plans.place("google_container_cluster", ["enable_autopilot"], {})} with input as plans.resource("google_container_cluster", {"enable_autopilot": true})
	rule.evidence == {plans.place("google_container_cluster", ["cluster_autoscaling", 0, "enabled"], {})} with input as plans.resource("google_container_cluster", {"cluster_autoscaling": [{"enabled": true}]})
}

test_a_fixed_number_is_not if {
	rule.evidence == set() with input as plans.resource("google_container_node_pool", {"autoscaling": [{"min_node_count": 3, "max_node_count": 3}]})
	rule.evidence == set() with input as plans.resource("google_container_node_pool", {"node_count": 3})
	rule.evidence == set() with input as plans.resource("google_container_cluster", {})
}
