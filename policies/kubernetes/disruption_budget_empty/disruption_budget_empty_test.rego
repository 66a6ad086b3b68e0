package rules.kubernetes.disruption_budget_empty_test

import data.rules.kubernetes.disruption_budget_empty

budget(spec) := {"resource": {"kind": "PodDisruptionBudget", "metadata": {"name": "web"}, "spec": spec}}

found(field) := {{"path": ["spec", field], "params": {"budget": "web"}}}

test_a_budget_that_keeps_nothing_is_found if {
	disruption_budget_empty.violations == found("minAvailable") with input as budget({"minAvailable": 0})
	disruption_budget_empty.violations == found("minAvailable") with input as budget({"minAvailable": "0%"})
	disruption_budget_empty.violations == found("maxUnavailable") with input as budget({"maxUnavailable": "100%"})
}

test_a_budget_that_keeps_some_passes if {
	disruption_budget_empty.violations == set() with input as budget({"minAvailable": 1})
	disruption_budget_empty.violations == set() with input as budget({"maxUnavailable": "50%"})
}
