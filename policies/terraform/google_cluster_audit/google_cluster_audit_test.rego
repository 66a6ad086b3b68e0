package rules.terraform.google_cluster_audit_test

import data.lib.plans_test as plans
import data.rules.terraform.google_cluster_audit as rule

test_logs_of_the_api_server_are_evidence if {
	rule.evidence == {plans.place("google_container_cluster", ["logging_config", 0, "enable_components"], {})} with input as plans.resource("google_container_cluster", {"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS", "APISERVER"]}]})
}

test_others_are_not if {
	rule.evidence == set() with input as plans.resource("google_container_cluster", {"logging_config": [{"enable_components": ["SYSTEM_COMPONENTS"]}]})
	rule.evidence == set() with input as plans.resource("google_container_cluster", {})
}
