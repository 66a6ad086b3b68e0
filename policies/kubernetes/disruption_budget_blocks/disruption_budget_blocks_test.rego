package rules.kubernetes.disruption_budget_blocks_test

import data.rules.kubernetes.disruption_budget_blocks

budget(spec) := {"resource": {"kind": "PodDisruptionBudget", "metadata": {"name": "web"}, "spec": spec}}

found(field) := {{"path": ["spec", field], "params": {"budget": "web"}}}

test_a_budget_that_allows_nothing_is_found if {
	disruption_budget_blocks.violations == found("maxUnavailable") with input as budget({"maxUnavailable": 0})
	disruption_budget_blocks.violations == found("maxUnavailable") with input as budget({"maxUnavailable": "0%"})
	disruption_budget_blocks.violations == found("minAvailable") with input as budget({"minAvailable": "100%"})
}

test_a_budget_that_says_nothing_allows_nothing if {
	disruption_budget_blocks.violations == {{"path": ["spec"], "params": {"budget": "web"}}} with input as budget({"selector": {"matchLabels": {"app": "web"}}})
	disruption_budget_blocks.violations == {{"path": ["spec"], "params": {"budget": "web"}}} with input as budget({"selector": {"matchLabels": {"app": "web"}}, "minAvailable": null})
	disruption_budget_blocks.violations == set() with input as budget({"selector": {"matchLabels": {"app": "web"}}, "minAvailable": 1})
}

test_a_budget_that_allows_some_passes if {
	disruption_budget_blocks.violations == set() with input as budget({"maxUnavailable": 1})
	disruption_budget_blocks.violations == set() with input as budget({"maxUnavailable": "10%"})
	disruption_budget_blocks.violations == set() with input as budget({"minAvailable": "50%"})
	disruption_budget_blocks.violations == set() with input as budget({})
}
