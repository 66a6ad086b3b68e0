package rules.terraform.google_access_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.google_access_logs as rule

test_logs_are_evidence if {
	rule.evidence == {plans.place("google_compute_backend_service", ["log_config", 0, "enable"], {})} with input as plans.resource("google_compute_backend_service", {"log_config": [{"enable": true, "sample_rate": 1}]})
}

test_none_are_not if {
	rule.evidence == set() with input as plans.resource("google_compute_backend_service", {"log_config": [{"enable": false}]})
	rule.evidence == set() with input as plans.resource("google_compute_backend_service", {})
}
