package rules.repository.latency_threshold_test

import data.rules.repository.latency_threshold

limited(value, shape) := {"resource": {"shape": shape, "p95": {"line": 5, "value": value}}}

test_a_limit_of_200_ms_is_evidence if {
	latency_threshold.evidence == {{"path": ["p95"], "params": {}}} with input as limited(200, "")
	latency_threshold.violations == set() with input as limited(200, "")
	latency_threshold.applies with input as limited(200, "")
}

test_a_longer_one_is_found_but_not_under_stress if {
	latency_threshold.evidence == set() with input as limited(201, "")
	latency_threshold.violations == {{"path": ["p95"], "params": {"value": 201}}} with input as limited(201, "")
	latency_threshold.violations == set() with input as limited(900, "stress")
}

test_a_test_without_one_is_left_alone if {
latency_threshold.evidence |
	latency_threshold.violations == set() with input as {"resource": {"shape": ""}}
	not latency_threshold.applies with input as {"resource": {"shape": ""}}
}
