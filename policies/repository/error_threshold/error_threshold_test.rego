package rules.repository.error_threshold_test

import data.rules.repository.error_threshold

limited(value, shape) := {"resource": {"shape": shape, "errors": {"line": 5, "value": value}}}

test_a_tenth_of_a_percent_is_evidence if {
	error_threshold.evidence == {{"path": ["errors"], "params": {}}} with input as limited(0.1, "")
	error_threshold.violations == set() with input as limited(0.1, "")
	error_threshold.applies with input as limited(0.1, "")
}

test_more_is_found_but_not_under_stress if {
	error_threshold.evidence == set() with input as limited(1, "")
	error_threshold.violations == {{"path": ["errors"], "params": {"value": 1}}} with input as limited(1, "")
	error_threshold.violations == set() with input as limited(5, "spike")
}

test_a_test_without_one_is_left_alone if {
error_threshold.evidence |
	error_threshold.violations == set() with input as {"resource": {"shape": ""}}
	not error_threshold.applies with input as {"resource": {"shape": ""}}
}
