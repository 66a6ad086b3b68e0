package rules.kubernetes.disruption_budget_selects_nothing_test

import data.rules.kubernetes.disruption_budget_selects_nothing

budget(selector, workloads, neighbours) := {
	"resource": {"kind": "PodDisruptionBudget", "metadata": {"name": "web"}, "spec": {"selector": selector}},
	"related": {"workloads": workloads, "neighbours": neighbours},
}

workload := {"kind": "Deployment"}

test_a_budget_that_misses_its_pods_is_found if {
	disruption_budget_selects_nothing.violations == {{"path": ["spec", "selector"], "params": {"budget": "web"}}} with input as budget({"matchLabels": {"app": "wep"}}, [], [workload])
}

test_a_budget_with_pods_passes if {
	disruption_budget_selects_nothing.violations == set() with input as budget({"matchLabels": {"app": "web"}}, [workload], [])
	disruption_budget_selects_nothing.applies with input as budget({"matchLabels": {"app": "web"}}, [workload], [])
}

test_budgets_for_all_pods_for_operators_and_alone_are_not_asked if {
	every selector in [{}, {"matchLabels": null}, {"matchLabels": {"strimzi.io/cluster": "events"}}] {
		disruption_budget_selects_nothing.violations == set() with input as budget(selector, [], [workload])
		not disruption_budget_selects_nothing.applies with input as budget(selector, [], [workload])
	}
	not disruption_budget_selects_nothing.applies with input as budget({"matchLabels": {"app": "web"}}, [], [])
}
