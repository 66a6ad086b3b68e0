package rules.repository.critical_deadline_test

import data.rules.repository.critical_deadline

given(hours, binding) := {"resource": {"deadlines": [{"line": 3, "severity": "critical", "hours": hours}]}, "facts": {"binding": binding}}

test_the_period_decides if {
	critical_deadline.evidence == {{"path": ["deadlines", 0], "params": {}}} with input as given(24, false)
	critical_deadline.violations == set() with input as given(24, true)
	critical_deadline.evidence == set() with input as given(168, true)
	critical_deadline.violations == {{"path": ["deadlines", 0], "params": {"hours": 168}}} with input as given(168, true)
	critical_deadline.violations == set() with input as given(168, false)
}
