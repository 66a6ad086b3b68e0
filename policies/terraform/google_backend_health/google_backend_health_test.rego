package rules.terraform.google_backend_health_test

import data.lib.plans_test as plans
import data.rules.terraform.google_backend_health as rule

test_no_health_check_is_found if {
	rule.violations == {plans.place("google_compute_backend_service", ["health_checks"], {})} with input as plans.related("google_compute_backend_service", {"backend": [{"group": "web"}]}, {"references": [plans.neighbour("google_compute_instance_group", {})]})
}

test_a_health_check_passes if {
	rule.violations == set() with input as plans.resource("google_compute_backend_service", {"backend": [{"group": "web"}], "health_checks": ["web"]})
	rule.violations == set() with input as plans.referring("google_compute_backend_service", {"backend": [{"group": "web"}]}, {"health_checks": ["google_compute_health_check.web"]})
}

test_serverless_and_empty_backends_are_not_asked if {
	rule.violations == set() with input as plans.related("google_compute_backend_service", {"backend": [{"balancing_mode": "UTILIZATION"}]}, {"references": [plans.neighbour("google_compute_region_network_endpoint_group", {"network_endpoint_type": "SERVERLESS"})]})
	rule.applies == false with input as plans.resource("google_compute_backend_service", {})
}
