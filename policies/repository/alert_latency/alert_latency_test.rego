package rules.repository.alert_latency_test

import data.rules.repository.alert_latency

alert(seconds, fault, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": "other"}, {"subject": "latency", "seconds": seconds, "figure": "5 s"}]},
	"related": {"better_alerts_of_latency": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_in_time if {
	alert_latency.evidence == finding("") with input as alert(2, "", [])
	alert_latency.violations == set() with input as alert(2, "", [])
}

test_late if {
	alert_latency.violations == finding("fires only at 5 s") with input as alert(5, "", [])
	alert_latency.evidence == set() with input as alert(5, "", [])
}

test_late_beside_one_in_time if alert_latency.violations == set() with input as alert(5, "", [{"alert": "B"}])

test_never_loaded if {
	alert_latency.violations == finding("is never loaded") with input as alert(2, "is never loaded", [])
	alert_latency.evidence == set() with input as alert(2, "is never loaded", [])
	alert_latency.violations == set() with input as alert(2, "is never loaded", [{"alert": "B"}])
}
