package rules.repository.alertmanager_deaf_test

import data.rules.repository.alertmanager_deaf

manager(refusal) := {"facts": {"refusal": refusal, "deaf": [{"path": ["route"], "receiver": "a"}, {"path": ["route", "routes", 0], "receiver": "b"}], "receivers": [{"name": "a", "reason": "has no integration"}]}}

test_deaf if {
	alertmanager_deaf.violations == {
		{"path": ["route"], "params": {"receiver": "a", "reason": "has no integration"}},
		{"path": ["route", "routes", 0], "params": {"receiver": "b", "reason": "is not there"}},
	} with input as manager({})
}

test_refused_is_said_elsewhere if {
	alertmanager_deaf.violations == set() with input as manager({"reason": "lacks url", "path": []})
}
