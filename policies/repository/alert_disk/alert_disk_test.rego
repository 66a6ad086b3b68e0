package rules.repository.alert_disk_test

import data.rules.repository.alert_disk

alert(share, fault, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": "other"}, {"subject": "disk", "share": share, "figure": "97 %"}]},
	"related": {"better_alerts_of_disk": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_in_time if {
	alert_disk.evidence == finding("") with input as alert(0.9, "", [])
	alert_disk.violations == set() with input as alert(0.9, "", [])
}

test_late if {
	alert_disk.violations == finding("fires only at 97 %") with input as alert(0.97, "", [])
	alert_disk.evidence == set() with input as alert(0.97, "", [])
}

test_late_beside_one_in_time if alert_disk.violations == set() with input as alert(0.97, "", [{"alert": "B"}])

test_never_loaded if {
	alert_disk.violations == finding("is never loaded") with input as alert(0.9, "is never loaded", [])
	alert_disk.evidence == set() with input as alert(0.9, "is never loaded", [])
	alert_disk.violations == set() with input as alert(0.9, "is never loaded", [{"alert": "B"}])
}
