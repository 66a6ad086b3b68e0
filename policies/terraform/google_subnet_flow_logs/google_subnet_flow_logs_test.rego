package rules.terraform.google_subnet_flow_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.google_subnet_flow_logs as rule

test_no_logs_are_found if {
	rule.violations == {plans.place("google_compute_subnetwork", ["log_config"], {})} with input as plans.resource("google_compute_subnetwork", {"name": "main", "log_config": []})
	rule.violations == {plans.place("google_compute_subnetwork", ["log_config"], {})} with input as plans.resource("google_compute_subnetwork", {"purpose": "PRIVATE"})
}

test_logs_pass if {
	rule.violations == set() with input as plans.resource("google_compute_subnetwork", {"log_config": [{"flow_sampling": 0.5}]})
}

test_a_subnetwork_of_proxies_is_not_asked if {
	rule.violations == set() with input as plans.resource("google_compute_subnetwork", {"purpose": "REGIONAL_MANAGED_PROXY"})
	rule.applies == false with input as plans.resource("google_compute_subnetwork", {"purpose": "REGIONAL_MANAGED_PROXY"})
}
