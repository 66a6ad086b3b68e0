package rules.kubernetes.disruption_budget_too_large_test

import data.rules.kubernetes.disruption_budget_too_large

budget(spec, workloads, autoscalers) := {
	"resource": {"kind": "PodDisruptionBudget", "metadata": {"name": "web"}, "spec": spec},
	"related": {"workloads": workloads, "autoscalers": autoscalers},
}

web(replicas) := {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": replicas}}

autoscaler(minimum) := {"kind": "HorizontalPodAutoscaler", "spec": {"minReplicas": minimum, "scaleTargetRef": {"kind": "Deployment", "name": "web"}}}

found(wanted, total) := {{"path": ["spec", "minAvailable"], "params": {"budget": "web", "wanted": wanted, "total": total}}}

test_as_many_as_there_are_is_found if {
	disruption_budget_too_large.violations == found(3, 3) with input as budget({"minAvailable": 3}, [web(3)], [])
	disruption_budget_too_large.violations == found(1, 1) with input as budget({"minAvailable": 1}, [web(1)], [])
	disruption_budget_too_large.violations == found(5, 5) with input as budget({"minAvailable": "90%"}, [web(5)], [])
	disruption_budget_too_large.violations == found(2, 1) with input as budget({"minAvailable": 2}, [{"kind": "Pod", "metadata": {"name": "web"}, "spec": {}}], [])
}

test_an_autoscaler_says_how_many_there_may_be if {
	disruption_budget_too_large.violations == found(4, 2) with input as budget({"minAvailable": 4}, [web(6)], [autoscaler(2)])
	disruption_budget_too_large.violations == set() with input as budget({"minAvailable": 4}, [web(1)], [autoscaler(6)])
}

test_fewer_than_there_are_pass if {
	disruption_budget_too_large.violations == set() with input as budget({"minAvailable": 2}, [web(3)], [])
	disruption_budget_too_large.violations == set() with input as budget({"minAvailable": "50%"}, [web(2), web(2)], [])
	disruption_budget_too_large.applies with input as budget({"minAvailable": 2}, [web(3)], [])
}

test_unknown_numbers_and_other_fields_are_not_asked if {
	not disruption_budget_too_large.applies with input as budget({"minAvailable": 2}, [web(3), web("${REPLICAS}")], [])
	not disruption_budget_too_large.applies with input as budget({"minAvailable": 2}, [], [])
	not disruption_budget_too_large.applies with input as budget({"maxUnavailable": 1}, [web(3)], [])
	disruption_budget_too_large.violations == set() with input as budget({"minAvailable": 2}, [], [])
}

test_all_of_them_is_another_rules_business if {
	disruption_budget_too_large.violations == set() with input as budget({"minAvailable": "100%"}, [web(3)], [])
}
