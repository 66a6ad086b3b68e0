package rules.kubernetes.disruption_budgets_overlap_test

import data.rules.kubernetes.disruption_budgets_overlap

deployment(names) := {
	"resource": {"kind": "Deployment", "metadata": {"name": "web"}},
	"related": {"disruption_budgets": [{"metadata": {"name": name}} | some name in names]},
}

test_two_budgets_are_found if {
	disruption_budgets_overlap.violations == {{"path": ["metadata", "name"], "params": {"workload": "web", "budgets": "all, web"}}} with input as deployment(["web", "all"])
}

test_one_budget_passes_in_several_overlays_too if {
	disruption_budgets_overlap.violations == set() with input as deployment(["web"])
	disruption_budgets_overlap.violations == set() with input as deployment(["web", "web"])
	disruption_budgets_overlap.applies with input as deployment(["web"])
}

test_pods_without_a_budget_are_not_asked if {
	not disruption_budgets_overlap.applies with input as deployment([])
}
