package rules.repository.alert_backup_test

import data.rules.repository.alert_backup

alert(seconds, fault, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": "other"}, {"subject": "backup", "seconds": seconds, "figure": "30 days"}]},
	"related": {"better_alerts_of_backup": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_in_time if {
	alert_backup.evidence == finding("") with input as alert(86400, "", [])
	alert_backup.violations == set() with input as alert(86400, "", [])
}

test_late if {
	alert_backup.violations == finding("fires only when the last one is 30 days old") with input as alert(2592000, "", [])
	alert_backup.evidence == set() with input as alert(2592000, "", [])
}

test_late_beside_one_in_time if alert_backup.violations == set() with input as alert(2592000, "", [{"alert": "B"}])

test_never_loaded if {
	alert_backup.violations == finding("is never loaded") with input as alert(86400, "is never loaded", [])
	alert_backup.evidence == set() with input as alert(86400, "is never loaded", [])
	alert_backup.violations == set() with input as alert(86400, "is never loaded", [{"alert": "B"}])
}
