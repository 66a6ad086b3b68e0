package rules.repository.alertmanager_routes_test

import data.rules.repository.alertmanager_routes

manager(deaf, severity) := {"facts": {"deaf": deaf, "reached": ["team"], "routes": [{"path": ["route"], "receiver": "team", "severity": false}, {"path": ["route", "routes", 0], "receiver": "team", "severity": severity}]}}

test_by_severity if {
	alertmanager_routes.evidence == {{"path": ["route", "routes", 0], "params": {"receiver": "team"}}} with input as manager([], true)
}

test_nothing_shown if {
	alertmanager_routes.evidence == set() with input as manager([], false)
	alertmanager_routes.evidence == set() with input as manager([{}], true)
}
