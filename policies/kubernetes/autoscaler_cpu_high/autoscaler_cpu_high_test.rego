package rules.kubernetes.autoscaler_cpu_high_test

import data.rules.kubernetes.autoscaler_cpu_high

autoscaler(metrics) := {"resource": {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"metrics": metrics}}}

metric(resource, percent) := {"resource": {"name": resource, "target": {"averageUtilization": percent}}}

test_a_target_above_seventy_is_found if {
	path := ["spec", "metrics", 0, "resource", "target", "averageUtilization"]
	autoscaler_cpu_high.violations == {{"path": path, "params": {"name": "web", "percent": 75}}} with input as autoscaler([metric("cpu", 75)])
}

test_no_metric_aims_at_eighty if {
	autoscaler_cpu_high.violations == {{"path": ["spec", "metrics"], "params": {"name": "web", "percent": 80}}} with input as autoscaler([])
}

test_seventy_and_other_resources_pass if {
	autoscaler_cpu_high.violations == set() with input as autoscaler([metric("cpu", 70), metric("memory", 85)])
	not autoscaler_cpu_high.applies with input as autoscaler([metric("memory", 85)])
}
