package rules.kubernetes.autoscaler_memory_high_test

import data.rules.kubernetes.autoscaler_memory_high

autoscaler(percent, request) := {
	"resource": {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"metrics": [{"type": "Resource", "resource": {"name": "memory", "target": {"averageUtilization": percent}}}]}},
	"related": {"workloads": [{"spec": {"template": {"spec": {"containers": [{"resources": {"requests": {"memory": request}, "limits": {"memory": "1Gi"}}}]}}}}]},
}

test_near_the_limit if {
	autoscaler_memory_high.violations == {{"path": ["spec", "metrics", 0, "resource", "target", "averageUtilization"], "params": {"name": "web", "percent": 90}}} with input as autoscaler(90, "1Gi")
}

test_below if {
	autoscaler_memory_high.violations == set() with input as autoscaler(80, "1Gi")
	autoscaler_memory_high.violations == set() with input as autoscaler(90, "512Mi")
	autoscaler_memory_high.violations == set() with input as object.union(autoscaler(90, "1Gi"), {"related": {"workloads": []}})
}
