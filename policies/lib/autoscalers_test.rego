package lib.autoscalers_test

import data.lib.autoscalers

hpa(spec) := {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": spec}

scaled_object(spec) := {"kind": "ScaledObject", "metadata": {"name": "web"}, "spec": spec}

test_bounds_are_what_is_set if {
	[autoscalers.minimum(hpa({"minReplicas": 2, "maxReplicas": 9})), autoscalers.maximum(hpa({"minReplicas": 2, "maxReplicas": 9}))] == [2, 9]
	[autoscalers.minimum(scaled_object({"minReplicaCount": 3})), autoscalers.maximum(scaled_object({"maxReplicaCount": 8}))] == [3, 8]
}

test_bounds_have_the_defaults_of_their_kind if {
	autoscalers.minimum(hpa({"minReplicas": "${MIN}"})) == 1
	not autoscalers.maximum(hpa({}))
	autoscalers.minimum(scaled_object({})) == 0
	autoscalers.maximum(scaled_object({})) == 100
}

test_paths_follow_the_kind if {
	[autoscalers.minimum_path, autoscalers.maximum_path] == [["spec", "minReplicas"], ["spec", "maxReplicas"]] with input as {"resource": hpa({})}
	[autoscalers.minimum_path, autoscalers.maximum_path] == [["spec", "minReplicaCount"], ["spec", "maxReplicaCount"]] with input as {"resource": scaled_object({})}
}

test_an_autoscaler_scales_its_target_only if {
	autoscalers.scales(hpa({"scaleTargetRef": {"kind": "StatefulSet", "name": "web"}}), {"kind": "StatefulSet", "metadata": {"name": "web"}})
	autoscalers.scales(scaled_object({"scaleTargetRef": {"name": "web"}}), {"kind": "Deployment", "metadata": {"name": "web"}})
	not autoscalers.scales(hpa({"scaleTargetRef": {"kind": "Deployment", "name": "web"}}), {"kind": "Deployment", "metadata": {"name": "api"}})
}

test_utilizations_of_every_version_of_the_api if {
	autoscalers.utilizations == [
		{"resource": "cpu", "percent": 70, "path": ["spec", "metrics", 0, "resource", "target", "averageUtilization"]},
		{"resource": "memory", "percent": 75, "path": ["spec", "metrics", 1, "containerResource", "target", "averageUtilization"]},
		{"resource": "cpu", "percent": 60, "path": ["spec", "metrics", 2, "resource", "targetAverageUtilization"]},
	] with input as {"resource": hpa({"metrics": [
		{"type": "Resource", "resource": {"name": "cpu", "target": {"type": "Utilization", "averageUtilization": 70}}},
		{"type": "ContainerResource", "containerResource": {"name": "memory", "container": "web", "target": {"type": "Utilization", "averageUtilization": 75}}},
		{"type": "Resource", "resource": {"name": "cpu", "targetAverageUtilization": 60}},
		{"type": "Resource", "resource": {"name": "memory", "target": {"type": "AverageValue", "averageValue": "1Gi"}}},
		{"type": "External", "external": {"metric": {"name": "queue"}}},
	]})}
	autoscalers.utilizations == [{"resource": "cpu", "percent": 50, "path": ["spec", "targetCPUUtilizationPercentage"]}] with input as {"resource": hpa({"targetCPUUtilizationPercentage": 50})}
}

test_triggers_of_keda_that_aim_at_a_share if {
	autoscalers.utilizations == [
		{"resource": "cpu", "percent": 65, "path": ["spec", "triggers", 0, "metadata", "value"]},
		{"resource": "memory", "percent": 80, "path": ["spec", "triggers", 1, "metadata", "value"]},
	] with input as {"resource": scaled_object({"triggers": [
		{"type": "cpu", "metricType": "Utilization", "metadata": {"value": "65"}},
		{"type": "memory", "metadata": {"type": "Utilization", "value": "80"}},
		{"type": "cpu", "metricType": "AverageValue", "metadata": {"value": "500m"}},
		{"type": "kafka", "metadata": {"lagThreshold": "50"}},
	]})}
}

test_no_metric_means_eighty_percent_of_the_cpu if {
	autoscalers.utilizations == [{"resource": "cpu", "percent": 80, "path": ["spec", "metrics"]}] with input as {"resource": hpa({"maxReplicas": 5})}
	autoscalers.utilizations == [] with input as {"resource": object.union(hpa({}), {"metadata": {"annotations": {"autoscaling.alpha.kubernetes.io/metrics": "[]"}}})}
}
