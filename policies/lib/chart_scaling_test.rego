package lib.chart_scaling_test

import data.lib.chart_scaling

number(flat, value) := {"flat": flat, "path": [flat], "text": "", "number": value}

switch(on) := {"flat": "_web_autoscaling_enabled_", "path": ["web", "autoscaling", "enabled"], "text": "", "on": on}

settings(list) := {"facts": {"settings": list}}

test_bounds_and_targets_are_found_beside_the_switch if {
	chart_scaling.autoscalers == [{"path": ["web", "autoscaling", "enabled"], "min": 2, "max": 10, "cpu": 70, "memory": null}] with input as settings([
		switch(true),
		number("_web_autoscaling_min_replicas_", 2),
		number("_web_autoscaling_max_replicas_", 10),
		number("_web_autoscaling_target_cpu_utilization_percentage_", 70),
		number("_other_autoscaling_target_memory_", 80),
	])
}

test_what_is_off_is_none if {
	chart_scaling.autoscalers == [] with input as settings([switch(false), number("_web_autoscaling_min_replicas_", 2)])
	chart_scaling.autoscalers == [] with input as settings([])
}
