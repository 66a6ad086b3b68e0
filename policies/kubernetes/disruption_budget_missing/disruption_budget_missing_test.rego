package rules.kubernetes.disruption_budget_missing_test

import data.rules.kubernetes.disruption_budget_missing

deployment(spec, related) := {
	"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": spec},
	"related": object.union({"autoscalers": [], "disruption_budgets": []}, related),
}

found := {{"path": ["spec", "template", "metadata", "labels"], "params": {"workload": "web"}}}

test_replicas_without_a_budget_are_found if {
	disruption_budget_missing.violations == found with input as deployment({"replicas": 2}, {})
	autoscaler := {"kind": "HorizontalPodAutoscaler", "spec": {"minReplicas": 3, "maxReplicas": 9}}
	disruption_budget_missing.violations == found with input as deployment({}, {"autoscalers": [autoscaler]})
}

test_a_budget_passes if {
	disruption_budget_missing.violations == set() with input as deployment({"replicas": 2}, {"disruption_budgets": [{"kind": "PodDisruptionBudget"}]})
	disruption_budget_missing.applies with input as deployment({"replicas": 2}, {})
}

test_a_single_replica_is_not_asked if {
	not disruption_budget_missing.applies with input as deployment({}, {})
	disruption_budget_missing.violations == set() with input as deployment({}, {})
	autoscaler := {"kind": "HorizontalPodAutoscaler", "spec": {"maxReplicas": 9}}
	not disruption_budget_missing.applies with input as deployment({"replicas": 3}, {"autoscalers": [autoscaler]})
}

test_a_team_may_ask_for_a_budget_from_one_replica_on if {
	disruption_budget_missing.violations == found with input as deployment({}, {}) with data.parameters as {"K8S-0292": {"replicas": 1}}
}
