package rules.repository.alert_database_test

import data.rules.repository.alert_database

alert(fault, subject, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": subject}]},
	"related": {"better_alerts_of_database": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_sound if {
	alert_database.evidence == finding("") with input as alert("", "database", [])
	alert_database.violations == set() with input as alert("", "database", [])
}

test_never_loaded if {
	alert_database.violations == finding("is never loaded") with input as alert("is never loaded", "database", [])
	alert_database.violations == set() with input as alert("is never loaded", "database", [{}])
	alert_database.evidence == set() with input as alert("is never loaded", "database", [])
}

test_other_subjects if {
	alert_database.violations == set() with input as alert("is never loaded", "cpu", [])
	alert_database.evidence == set() with input as alert("", "cpu", [])
}
