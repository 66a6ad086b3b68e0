package rules.terraform.google_cluster_public_api_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_public_api as rule

test_an_open_control_plane_is_found if {
	rule.violations == {plans.place("google_container_cluster", ["master_authorized_networks_config"], {})} with input as plans.resource("google_container_cluster", {"name": "main"})
	rule.violations == {plans.place("google_container_cluster", ["master_authorized_networks_config"], {})} with input as plans.resource("google_container_cluster", {"private_cluster_config": [{"enable_private_nodes": true, "enable_private_endpoint": false}], "master_authorized_networks_config": []})
	rule.violations == {plans.place("google_container_cluster", ["master_authorized_networks_config", 0, "cidr_blocks", 1, "cidr_block"], {})} with input as plans.resource("google_container_cluster", {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "203.0.113.0/24"}, {"cidr_block": "0.0.0.0/0"}]}]})
}

test_known_networks_and_private_endpoints_pass if {
	rule.violations == set() with input as plans.resource("google_container_cluster", {"master_authorized_networks_config": [{"cidr_blocks": [{"cidr_block": "203.0.113.0/24"}]}]})
	rule.violations == set() with input as plans.resource("google_container_cluster", {"master_authorized_networks_config": [{"cidr_blocks": []}]})
	rule.violations == set() with input as plans.resource("google_container_cluster", {"private_cluster_config": [{"enable_private_endpoint": true}]})
	rule.violations == set() with input as plans.resource("google_container_cluster", {"control_plane_endpoints_config": [{"ip_endpoints_config": [{"enabled": false}]}]})
}
