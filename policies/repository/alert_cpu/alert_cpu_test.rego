package rules.repository.alert_cpu_test

import data.rules.repository.alert_cpu

alert(share, fault, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": "other"}, {"subject": "cpu", "share": share, "figure": "81 %"}]},
	"related": {"better_alerts_of_cpu": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_in_time if {
	alert_cpu.evidence == finding("") with input as alert(0.8, "", [])
	alert_cpu.violations == set() with input as alert(0.8, "", [])
}

test_late if {
	alert_cpu.violations == finding("fires only at 81 %") with input as alert(0.81, "", [])
	alert_cpu.evidence == set() with input as alert(0.81, "", [])
}

test_late_beside_one_in_time if alert_cpu.violations == set() with input as alert(0.81, "", [{"alert": "B"}])

test_never_loaded if {
	alert_cpu.violations == finding("is never loaded") with input as alert(0.8, "is never loaded", [])
	alert_cpu.evidence == set() with input as alert(0.8, "is never loaded", [])
	alert_cpu.violations == set() with input as alert(0.8, "is never loaded", [{"alert": "B"}])
}
