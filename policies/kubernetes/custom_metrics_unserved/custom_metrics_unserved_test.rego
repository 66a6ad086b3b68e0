package rules.kubernetes.custom_metrics_unserved_test

import data.rules.kubernetes.custom_metrics_unserved

given(types, platform, adapters) := {
	"resource": {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"metrics": [{"type": type} | some type in types]}},
	"related": {"platform": platform, "metric_adapters": adapters},
}

test_metrics_without_an_adapter if {
	custom_metrics_unserved.violations == {{"path": ["spec", "metrics", 1], "params": {"name": "web", "metric": "Pods"}}} with input as given(["Resource", "Pods", "External"], [{}], [])
	custom_metrics_unserved.violations == set() with input as given(["Pods"], [{}], [{}])
	custom_metrics_unserved.violations == set() with input as given(["Pods"], [], [])
	not custom_metrics_unserved.applies with input as given(["Resource"], [{}], [])
}
