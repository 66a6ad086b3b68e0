package rules.repository.certificate_monitored_test

import data.rules.repository.certificate_monitored

alert(fault, signal, better) := {
	"resource": {"alert": "A", "expr": "x"},
	"source": {"name": "A"},
	"facts": {"fault": fault, "signals": [object.union({"subject": "certificate", "exported": true, "seconds": 2592000, "figure": "30 days"}, signal)]},
	"related": {"better_alerts_of_certificate": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "A", "problem": problem}}}

test_in_time if {
	certificate_monitored.evidence == finding("") with input as alert("", {}, [])
	certificate_monitored.violations == set() with input as alert("", {}, [])
}

test_a_metric_that_no_exporter_is_known_for_shows_nothing if {
	certificate_monitored.evidence == set() with input as alert("", {"exported": false}, [])
	certificate_monitored.violations == set() with input as alert("", {"exported": false}, [])
}

test_late if {
	certificate_monitored.violations == finding("fires only 1 days before the end") with input as alert("", {"seconds": 86400, "figure": "1 days"}, [])
	certificate_monitored.violations == set() with input as alert("", {"seconds": 86400, "figure": "1 days"}, [{}])
	certificate_monitored.evidence == set() with input as alert("", {"seconds": 86400, "figure": "1 days"}, [])
}

test_never_loaded if {
	certificate_monitored.violations == finding("is never loaded") with input as alert("is never loaded", {}, [])
	certificate_monitored.evidence == set() with input as alert("is never loaded", {}, [])
}
