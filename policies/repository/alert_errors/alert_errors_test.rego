package rules.repository.alert_errors_test

import data.rules.repository.alert_errors

alert(share, fault, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": "other"}, {"subject": "errors", "share": share, "figure": "20 %", "requests": true}]},
	"related": {"better_alerts_of_errors": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_in_time if {
	alert_errors.evidence == finding("") with input as alert(0.05, "", [])
	alert_errors.violations == set() with input as alert(0.05, "", [])
}

test_late if {
	alert_errors.violations == finding("fires only at 20 %") with input as alert(0.2, "", [])
	alert_errors.evidence == set() with input as alert(0.2, "", [])
}

test_late_beside_one_in_time if alert_errors.violations == set() with input as alert(0.2, "", [{"alert": "B"}])

test_never_loaded if {
	alert_errors.violations == finding("is never loaded") with input as alert(0.05, "is never loaded", [])
	alert_errors.evidence == set() with input as alert(0.05, "is never loaded", [])
	alert_errors.violations == set() with input as alert(0.05, "is never loaded", [{"alert": "B"}])
}
