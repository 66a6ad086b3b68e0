package rules.kubernetes.autoscaler_requests_missing_test

import data.rules.kubernetes.autoscaler_requests_missing

cpu := {"type": "Resource", "resource": {"name": "cpu", "target": {"averageUtilization": 65}}}

autoscaler(metrics, containers) := {
	"resource": {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"metrics": metrics}},
	"related": {"workloads": [{"kind": "Deployment", "spec": {"template": {"spec": {"containers": containers}}}}]},
}

found(path, container) := {{"path": path, "params": {"name": "web", "resource": "cpu", "container": container}}}

target := ["spec", "metrics", 0, "resource", "target", "averageUtilization"]

test_a_container_without_a_request_is_found if {
	with_request := {"name": "web", "resources": {"requests": {"cpu": "250m"}}}
	autoscaler_requests_missing.violations == found(target, "proxy") with input as autoscaler([cpu], [with_request, {"name": "proxy", "resources": {"requests": {"memory": "64Mi"}}}])
}

test_the_default_metric_needs_requests_too if {
	autoscaler_requests_missing.violations == found(["spec", "metrics"], "web") with input as autoscaler([], [{"name": "web"}])
}

test_requests_or_limits_pass if {
	autoscaler_requests_missing.violations == set() with input as autoscaler([cpu], [{"name": "web", "resources": {"limits": {"cpu": "1"}}}])
	autoscaler_requests_missing.applies with input as autoscaler([cpu], [{"name": "web", "resources": {"limits": {"cpu": "1"}}}])
}

test_resources_of_the_whole_pod_and_metrics_of_one_container_pass if {
	pod_level := {"kind": "Deployment", "spec": {"template": {"spec": {"resources": {"requests": {"cpu": "1"}}, "containers": [{"name": "web"}]}}}}
	autoscaler_requests_missing.violations == set() with input as object.union(autoscaler([cpu], []), {"related": {"workloads": [pod_level]}})
	one := {"type": "ContainerResource", "containerResource": {"name": "cpu", "container": "web", "target": {"averageUtilization": 65}}}
	autoscaler_requests_missing.violations == set() with input as autoscaler([one], [{"name": "proxy"}])
}

test_other_metrics_and_unknown_targets_are_not_asked if {
	not autoscaler_requests_missing.applies with input as autoscaler([{"type": "External"}], [{"name": "web"}])
	not autoscaler_requests_missing.applies with input as object.union(autoscaler([cpu], []), {"related": {"workloads": []}})
}
