package rules.repository.restore_tried_test

import data.rules.repository.restore_tried

given(values) := {"resource": object.union({"name": "drill", "suspend": false, "checks": true, "hours": 168}, values)}

test_a_restore_that_is_checked_is_evidence if {
	restore_tried.evidence == {{"path": ["schedule"], "params": {"name": "drill"}}} with input as given({})
	restore_tried.evidence == set() with input as given({"checks": false})
	restore_tried.evidence == set() with input as given({"hours": 8784})
	restore_tried.evidence == set() with input as given({"hours": null})
	restore_tried.violations == set() with input as given({"checks": false})
}

test_a_drill_that_never_runs if {
	restore_tried.violations == {{"path": ["suspend"], "params": {"name": "drill"}}} with input as given({"suspend": true})
	restore_tried.evidence == set() with input as given({"suspend": true})
}
