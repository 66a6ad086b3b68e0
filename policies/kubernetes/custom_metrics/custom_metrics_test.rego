package rules.kubernetes.custom_metrics_test

import data.rules.kubernetes.custom_metrics

autoscaler(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "web"}, "spec": spec}}

test_metrics_of_the_application_are_evidence if {
	metrics := [{"type": "Resource", "resource": {"name": "cpu"}}, {"type": "Pods", "pods": {"metric": {"name": "requests_per_second"}}}]
	custom_metrics.evidence == {{"path": ["spec", "metrics", 1], "params": {"name": "web", "metric": "Pods"}}} with input as autoscaler("HorizontalPodAutoscaler", {"metrics": metrics})
	custom_metrics.evidence == {{"path": ["spec", "triggers", 0], "params": {"name": "web", "metric": "kafka"}}} with input as autoscaler("ScaledObject", {"triggers": [{"type": "kafka"}, {"type": "cron"}]})
}

test_cpu_and_memory_are_not if {
	custom_metrics.evidence == set() with input as autoscaler("HorizontalPodAutoscaler", {"metrics": [{"type": "Resource"}]})
	custom_metrics.evidence == set() with input as autoscaler("ScaledObject", {"triggers": [{"type": "cpu"}]})
}
