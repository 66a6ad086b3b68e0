# METADATA
# title: Autoscaling in the values of a chart
# description: >-
#   What values say below `autoscaling`, in the words that `helm create` made common: an autoscaler that is switched on, its bounds and its targets.
package lib.chart_scaling

import data.lib.app_settings

# {"path", "min", "max", "cpu", "memory"}: the path of the switch; null for what the values do not say.
autoscalers := [scaling |
	some switch in app_settings.known
	switch.on == true
	endswith(switch.flat, "autoscaling_enabled_")
	base := trim_suffix(switch.flat, "enabled_")
	scaling := {
		"path": switch.path,
		"min": figure(base, ["min_replicas_", "min_"]),
		"max": figure(base, ["max_replicas_", "max_"]),
		"cpu": figure(base, ["target_cpu_utilization_percentage_", "target_cpu_utilization_", "target_cpu_"]),
		"memory": figure(base, ["target_memory_utilization_percentage_", "target_memory_utilization_", "target_memory_"]),
	}
]

default figure(_, _) := null

figure(base, names) := numbers[0] if {
	numbers := [setting.number |
		some name in names
		some setting in app_settings.known
		setting.flat == concat("", [base, name])
		is_number(setting.number)
	]
	count(numbers) > 0
}
