package rules.repository.alertmanager_route_shadowed_test

import data.rules.repository.alertmanager_route_shadowed as rule

manager(refusal, shadowed) := {"facts": {"refusal": refusal, "shadowed": shadowed}}

route := {"path": ["route", "routes", 0], "receiver": "pager"}

test_what_hears_nothing_is_found if {
	rule.violations == {{"path": ["route", "routes", 0], "params": {"receiver": "pager"}}} with input as manager({}, [route])
	rule.violations == set() with input as manager({}, [])
}

test_refused_is_said_elsewhere if {
	rule.violations == set() with input as manager({"reason": "lacks url", "path": []}, [route])
}
