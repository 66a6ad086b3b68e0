package rules.kubernetes.autoscaler_memory_target_test

import data.rules.kubernetes.autoscaler_memory_target

autoscaler(resource, percent) := {"resource": {
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {"metrics": [{"resource": {"name": resource, "target": {"averageUtilization": percent}}}]},
}}

test_eighty_percent_of_the_memory_is_evidence if {
	evidence := {"path": ["spec", "metrics", 0, "resource", "target", "averageUtilization"], "params": {"name": "web", "percent": 80}}
	autoscaler_memory_target.evidence == {evidence} with input as autoscaler("memory", 80)
}

test_more_or_the_cpu_is_not if {
	autoscaler_memory_target.evidence == set() with input as autoscaler("memory", 85)
	autoscaler_memory_target.evidence == set() with input as autoscaler("cpu", 60)
}
