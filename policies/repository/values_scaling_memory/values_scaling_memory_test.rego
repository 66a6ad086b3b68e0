package rules.repository.values_scaling_memory_test

import data.rules.repository.values_scaling_memory as rule

values(settings) := {"facts": {"settings": array.concat([{"flat": "_autoscaling_enabled_", "path": ["autoscaling", "enabled"], "on": true}], settings)}}

target(percent) := [{"flat": "_autoscaling_target_memory_utilization_percentage_", "path": [], "number": percent}]

test_eighty_percent_is_evidence if {
	rule.evidence == {{"path": ["autoscaling", "enabled"], "params": {"percent": 80}}} with input as values(target(80))
}

test_more_or_nothing_shows_nothing if {
	rule.evidence == set() with input as values(target(90))
	rule.evidence == set() with input as values([])
}
