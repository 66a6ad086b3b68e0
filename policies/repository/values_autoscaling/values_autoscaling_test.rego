package rules.repository.values_autoscaling_test

import data.rules.repository.values_autoscaling as rule

values(least, most) := {"facts": {"settings": [
	{"flat": "_autoscaling_enabled_", "path": ["autoscaling", "enabled"], "on": true},
	{"flat": "_autoscaling_min_replicas_", "path": [], "number": least},
	{"flat": "_autoscaling_max_replicas_", "path": [], "number": most},
]}}

test_a_range_from_two_on_is_evidence if {
	rule.evidence == {{"path": ["autoscaling", "enabled"], "params": {"min": 2, "max": 6}}} with input as values(2, 6)
}

test_no_range_or_a_single_replica_shows_nothing if {
	rule.evidence == set() with input as values(3, 3)
	rule.evidence == set() with input as values(1, 3)
}
