package rules.repository.alert_queue_test

import data.rules.repository.alert_queue

alert(fault, subject, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": subject}]},
	"related": {"better_alerts_of_queue": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_sound if {
	alert_queue.evidence == finding("") with input as alert("", "queue", [])
	alert_queue.violations == set() with input as alert("", "queue", [])
}

test_never_loaded if {
	alert_queue.violations == finding("is never loaded") with input as alert("is never loaded", "queue", [])
	alert_queue.violations == set() with input as alert("is never loaded", "queue", [{}])
	alert_queue.evidence == set() with input as alert("is never loaded", "queue", [])
}

test_other_subjects if {
	alert_queue.violations == set() with input as alert("is never loaded", "cpu", [])
	alert_queue.evidence == set() with input as alert("", "cpu", [])
}
