package rules.repository.alert_certificate_test

import data.rules.repository.alert_certificate

alert(seconds, fault, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [{"subject": "other"}, {"subject": "certificate", "seconds": seconds, "figure": "3 days"}]},
	"related": {"better_alerts_of_certificate": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_in_time if {
	alert_certificate.evidence == finding("") with input as alert(2592000, "", [])
	alert_certificate.violations == set() with input as alert(2592000, "", [])
}

test_late if {
	alert_certificate.violations == finding("fires only 3 days before the end") with input as alert(259200, "", [])
	alert_certificate.evidence == set() with input as alert(259200, "", [])
}

test_late_beside_one_in_time if alert_certificate.violations == set() with input as alert(259200, "", [{"alert": "B"}])

test_never_loaded if {
	alert_certificate.violations == finding("is never loaded") with input as alert(2592000, "is never loaded", [])
	alert_certificate.evidence == set() with input as alert(2592000, "is never loaded", [])
	alert_certificate.violations == set() with input as alert(2592000, "is never loaded", [{"alert": "B"}])
}
