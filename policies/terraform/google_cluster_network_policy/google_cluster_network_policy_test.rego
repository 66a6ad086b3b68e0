package rules.terraform.google_cluster_network_policy_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_network_policy as rule

test_no_enforcement_is_found if {
	rule.violations == {plans.place("google_container_cluster", ["datapath_provider"], {})} with input as plans.resource("google_container_cluster", {"name": "main"})
	rule.violations == {plans.place("google_container_cluster", ["network_policy", 0, "enabled"], {})} with input as plans.resource("google_container_cluster", {"datapath_provider": "LEGACY_DATAPATH", "network_policy": [{"enabled": false}]})
}

test_each_way_of_enforcing_passes if {
	rule.violations == set() with input as plans.resource("google_container_cluster", {"datapath_provider": "ADVANCED_DATAPATH"})
	rule.violations == set() with input as plans.resource("google_container_cluster", {"network_policy": [{"enabled": true, "provider": "CALICO"}]})
	rule.violations == set() with input as plans.resource("google_container_cluster", {"enable_autopilot": true})
}
