package rules.terraform.google_cluster_logging_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_logging as rule

test_logs_of_workloads_are_evidence if {
	rule.evidence == {plans.place("google_container_cluster", ["logging_config", 0, "enable_components"], {})} with input as plans.resource("google_container_cluster", {"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS", "WORKLOADS"]}]})
	rule.evidence == {plans.place("google_container_cluster", ["logging_service"], {})} with input as plans.resource("google_container_cluster", {"logging_service": "logging.googleapis.com/kubernetes"})
}

test_others_are_not if {
	rule.evidence == set() with input as plans.resource("google_container_cluster", {"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS"]}]})
	rule.evidence == set() with input as plans.resource("google_container_cluster", {})
}
