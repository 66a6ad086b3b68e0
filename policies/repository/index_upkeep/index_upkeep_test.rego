package rules.repository.index_upkeep_test

import data.rules.repository.index_upkeep

given(values) := {"resource": object.union({"name": "weekly", "activity": "reindex", "suspend": false, "locks": false}, values)}

test_upkeep_by_a_schedule_is_evidence if {
	index_upkeep.evidence == {{"path": ["schedule"], "params": {"problem": ""}}} with input as given({})
	index_upkeep.evidence == {{"path": ["schedule"], "params": {"problem": ""}}} with input as given({"activity": "bloat"})
	index_upkeep.evidence == {{"path": ["statements", 0], "params": {"problem": ""}}} with input as {"resource": {"statements": [{"line": 1, "does": "scheduled_reindex"}, {"line": 2, "does": "index"}]}}
	index_upkeep.evidence == set() with input as given({"activity": "vacuum"})
}

test_upkeep_that_does_not_run_or_keeps_writers_out if {
	index_upkeep.violations == {{"path": ["suspend"], "params": {"problem": "weekly is suspended"}}} with input as given({"suspend": true})
	index_upkeep.violations == {{"path": ["tool"], "params": {"problem": "weekly keeps writers out while it rebuilds indexes"}}} with input as given({"locks": true})
	index_upkeep.evidence == set() with input as given({"locks": true})
	index_upkeep.violations == set() with input as given({"activity": "vacuum", "suspend": true, "locks": true})
}
