package rules.repository.alertmanager_refused_test

import data.rules.repository.alertmanager_refused

test_refused if {
	alertmanager_refused.violations == {{"path": ["route"], "params": {"reason": "lacks url"}}} with input as {"facts": {"refusal": {"path": ["route"], "reason": "lacks url"}}}
	alertmanager_refused.violations == set() with input as {"facts": {"refusal": {}}}
}
