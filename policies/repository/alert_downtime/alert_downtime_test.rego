package rules.repository.alert_downtime_test

import data.rules.repository.alert_downtime

alert(facts, unheard, better) := {
	"resource": {"alert": "Down", "expr": "up == 0"},
	"source": {"name": "Down"},
	"facts": object.union({"fault": "", "critical": true, "seconds": 60, "signals": [{"subject": "downtime"}]}, facts),
	"related": {"unheard_by": unheard, "better_alerts_of_downtime": better},
}

finding(problem) := {{"path": ["expr"], "params": {"alert": "Down", "problem": problem}}}

test_heard_in_time if {
	alert_downtime.evidence == finding("") with input as alert({}, [], [])
	alert_downtime.violations == set() with input as alert({}, [], [])
}

test_nobody_hears if {
	alert_downtime.violations == finding("is sent to nobody by Alertmanager") with input as alert({}, [{}], [])
	alert_downtime.evidence == set() with input as alert({}, [{}], [])
	alert_downtime.violations == set() with input as alert({}, [{}], [{}])
}

test_late if {
	alert_downtime.violations == finding("waits for more than 15 minutes") with input as alert({"seconds": 7200}, [], [])
	alert_downtime.evidence == set() with input as alert({"seconds": 7200}, [], [])
}

test_warning_shows_nothing if {
	alert_downtime.evidence == set() with input as alert({"critical": false}, [{}], [])
	alert_downtime.violations == set() with input as alert({"critical": false}, [{}], [])
}

test_never_loaded if {
	alert_downtime.violations == finding("is never loaded") with input as alert({"fault": "is never loaded"}, [], [])
	alert_downtime.evidence == set() with input as alert({"fault": "is never loaded"}, [], [])
}

test_other_subjects if {
	alert_downtime.violations == set() with input as alert({"signals": [], "seconds": 7200}, [{}], [])
	alert_downtime.evidence == set() with input as alert({"signals": []}, [], [])
}
