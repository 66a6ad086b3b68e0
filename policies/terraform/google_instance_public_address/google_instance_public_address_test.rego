package rules.terraform.google_instance_public_address_test

import data.lib.plans_test as plans
import data.rules.terraform.google_instance_public_address as rule

test_a_public_address_is_found if {
	rule.violations == {plans.place("google_compute_instance", ["network_interface", 1, "access_config", 0, "public_ptr_domain_name"], {})} with input as plans.resource("google_compute_instance", {"network_interface": [{"network": "main"}, {"network": "edge", "access_config": [{"nat_ip": null}]}]})
	rule.violations == {plans.place("google_compute_instance_template", ["network_interface", 0, "ipv6_access_config", 0, "public_ptr_domain_name"], {})} with input as plans.resource("google_compute_instance_template", {"network_interface": [{"ipv6_access_config": [{"network_tier": "PREMIUM"}]}]})
}

test_private_machines_pass if {
	rule.violations == set() with input as plans.resource("google_compute_instance", {"network_interface": [{"network": "main", "access_config": [], "ipv6_access_config": []}]})
	rule.violations == set() with input as plans.resource("google_compute_instance", {})
}
