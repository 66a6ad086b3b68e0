package rules.terraform.google_cluster_logging_off_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_logging_off as rule

test_switched_off_logs_are_found if {
	rule.violations == {plans.place("google_container_cluster", ["logging_service"], {})} with input as plans.resource("google_container_cluster", {"logging_service": "none"})
	rule.violations == {plans.place("google_container_cluster", ["logging_config", 0, "enable_components"], {})} with input as plans.resource("google_container_cluster", {"logging_config": [{"enable_components": []}]})
}

test_logs_and_the_default_pass if {
	rule.violations == set() with input as plans.resource("google_container_cluster", {})
	rule.violations == set() with input as plans.resource("google_container_cluster", {"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS", "WORKLOADS"]}]})
	rule.violations == set() with input as plans.resource("google_container_cluster", {"logging_service": "logging.googleapis.com/kubernetes"})
}
