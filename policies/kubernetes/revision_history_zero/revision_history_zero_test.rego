package rules.kubernetes.revision_history_zero_test

import data.rules.kubernetes.revision_history_zero

deployment(spec) := {"resource": {"kind": "Deployment", "spec": spec}}

test_a_history_of_zero_is_found if {
	revision_history_zero.violations == {{"path": ["spec", "revisionHistoryLimit"], "params": {}}} with input as deployment({"revisionHistoryLimit": 0})
}

test_a_kept_history_passes if {
	revision_history_zero.violations == set() with input as deployment({"revisionHistoryLimit": 3})
	revision_history_zero.violations == set() with input as deployment({})
}
