package rules.terraform.google_cluster_public_nodes_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_public_nodes as rule

test_public_nodes_are_found if {
	rule.violations == {plans.place("google_container_cluster", ["private_cluster_config"], {})} with input as plans.resource("google_container_cluster", {"name": "main"})
	rule.violations == {plans.place("google_container_cluster", ["private_cluster_config", 0, "enable_private_nodes"], {})} with input as plans.resource("google_container_cluster", {"private_cluster_config": [{"enable_private_nodes": false}]})
	rule.violations == {plans.place("google_container_cluster", ["private_cluster_config"], {})} with input as plans.related("google_container_cluster", {"remove_default_node_pool": true}, {"referrers": [plans.referrer("google_container_node_pool", {"network_config": []}, "cluster", "google_container_cluster")]})
}

test_private_nodes_pass if {
	rule.violations == set() with input as plans.resource("google_container_cluster", {"private_cluster_config": [{"enable_private_nodes": true}]})
	rule.violations == set() with input as plans.related("google_container_cluster", {"remove_default_node_pool": true}, {"referrers": [plans.referrer("google_container_node_pool", {"network_config": [{"enable_private_nodes": true}]}, "cluster", "google_container_cluster")]})
}
