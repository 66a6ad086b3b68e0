package rules.repository.values_scaling_processor_test

import data.rules.repository.values_scaling_processor as rule

values(percent) := {"facts": {"settings": [
	{"flat": "_autoscaling_enabled_", "path": ["autoscaling", "enabled"], "on": true},
	{"flat": "_autoscaling_target_cpu_utilization_percentage_", "path": [], "number": percent},
]}}

place(percent) := {{"path": ["autoscaling", "enabled"], "params": {"percent": percent}}}

test_seventy_percent_is_evidence if {
	rule.evidence == place(70) with input as values(70)
	rule.violations == set() with input as values(70)
	rule.applies with input as values(70)
}

test_more_is_found if {
	rule.violations == place(80) with input as values(80)
	rule.evidence == set() with input as values(80)
}

test_without_a_target_it_is_not_asked if {
	rule.applies == false with input as {"facts": {"settings": []}}
}
