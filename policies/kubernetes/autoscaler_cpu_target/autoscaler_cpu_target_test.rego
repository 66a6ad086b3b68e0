package rules.kubernetes.autoscaler_cpu_target_test

import data.rules.kubernetes.autoscaler_cpu_target

autoscaler(percent) := {"resource": {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"targetCPUUtilizationPercentage": percent}}}

test_seventy_percent_is_evidence if {
	autoscaler_cpu_target.evidence == {{"path": ["spec", "targetCPUUtilizationPercentage"], "params": {"name": "web", "percent": 70}}} with input as autoscaler(70)
}

test_more_is_not if {
	autoscaler_cpu_target.evidence == set() with input as autoscaler(71)
}
