package rules.repository.alert_pool_test

import data.rules.repository.alert_pool

alert(share, fault, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": "other"}, {"subject": "pool", "share": share, "figure": "90 %"}]},
	"related": {"better_alerts_of_pool": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_in_time if {
	alert_pool.evidence == finding("") with input as alert(0.8, "", [])
	alert_pool.violations == set() with input as alert(0.8, "", [])
}

test_late if {
	alert_pool.violations == finding("fires only at 90 %") with input as alert(0.9, "", [])
	alert_pool.evidence == set() with input as alert(0.9, "", [])
}

test_late_beside_one_in_time if alert_pool.violations == set() with input as alert(0.9, "", [{"alert": "B"}])

test_never_loaded if {
	alert_pool.violations == finding("is never loaded") with input as alert(0.8, "is never loaded", [])
	alert_pool.evidence == set() with input as alert(0.8, "is never loaded", [])
	alert_pool.violations == set() with input as alert(0.8, "is never loaded", [{"alert": "B"}])
}
