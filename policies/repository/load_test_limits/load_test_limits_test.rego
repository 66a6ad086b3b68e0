package rules.repository.load_test_limits_test

import data.rules.repository.load_test_limits

base := {"line": 1, "tool": "k6", "name": "load/a.js", "users": 100, "seconds": 600, "limits": [{"line": 3, "metric": "http_req_duration", "expression": "p(95)<200"}]}

alone(change) := {"resource": object.union(base, change), "related": {"best_load_tests": []}}

found(lacks) := {{"path": [], "params": {"name": "load/a.js", "lacks": lacks}}}

test_a_load_with_limits_is_evidence if {
	load_test_limits.evidence == {{"path": [], "params": {}}} with input as alone({})
	load_test_limits.violations == set() with input as alone({})
}

test_what_says_nothing_is_found if {
	load_test_limits.violations == found("has no threshold that can fail") with input as alone({"limits": []})
	load_test_limits.violations == found("loads with a single user") with input as alone({"users": 1})
	load_test_limits.violations == found("lasts less than half a minute") with input as alone({"seconds": 20})
	load_test_limits.evidence == set() with input as alone({"limits": []})
}

test_a_smoke_test_beside_a_load_test_is_left_alone if {
	load_test_limits.violations == set() with input as {"resource": object.union(base, {"users": 1}), "related": {"best_load_tests": [base]}}
}

test_a_load_that_is_not_known_is_neither if {
load_test_limits.evidence | load_test_limits.violations == set() with input as {"resource": {"line": 1, "tool": "locust", "name": "locustfile.py", "limits": []}, "related": {"best_load_tests": []}}}
