package rules.repository.alert_broken_test

import data.rules.repository.alert_broken

alert(broken) := {"source": {"name": "A"}, "facts": {"broken": broken, "fault": "is never loaded"}}

test_broken if {
	alert_broken.violations == {{"path": ["expr"], "params": {"alert": "A", "problem": "is never loaded"}}} with input as alert(true)
	alert_broken.violations == set() with input as alert(false)
}
