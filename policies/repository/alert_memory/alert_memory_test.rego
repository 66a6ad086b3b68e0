package rules.repository.alert_memory_test

import data.rules.repository.alert_memory

alert(share, fault, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": "other"}, {"subject": "memory", "share": share, "figure": "90 %"}]},
	"related": {"better_alerts_of_memory": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_in_time if {
	alert_memory.evidence == finding("") with input as alert(0.85, "", [])
	alert_memory.violations == set() with input as alert(0.85, "", [])
}

test_late if {
	alert_memory.violations == finding("fires only at 90 %") with input as alert(0.9, "", [])
	alert_memory.evidence == set() with input as alert(0.9, "", [])
}

test_late_beside_one_in_time if alert_memory.violations == set() with input as alert(0.9, "", [{"alert": "B"}])

test_never_loaded if {
	alert_memory.violations == finding("is never loaded") with input as alert(0.85, "is never loaded", [])
	alert_memory.evidence == set() with input as alert(0.85, "is never loaded", [])
	alert_memory.violations == set() with input as alert(0.85, "is never loaded", [{"alert": "B"}])
}
