package lib.workloads_test

import data.lib.workloads

deployment(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": spec}}

test_batches_and_pods_that_end_are_one_off if {
	workloads.one_off with input as {"resource": {"kind": "Job"}}
	workloads.one_off with input as {"resource": {"kind": "Pod", "spec": {"restartPolicy": "Never"}}}
	workloads.one_off with input as {"resource": {"kind": "Pod", "metadata": {"annotations": {"helm.sh/hook": "test"}}}}
}

test_services_are_not_one_off if {
	workloads.one_off == false with input as deployment({})
	workloads.one_off == false with input as {"resource": {"kind": "Pod", "spec": {"restartPolicy": "Always"}}}
}

test_replicas_default_to_one if {
	[workloads.replicas, workloads.floor, workloads.ceiling] == [1, 1, 1] with input as deployment({})
	[workloads.replicas, workloads.floor, workloads.ceiling] == [3, 3, 3] with input as deployment({"replicas": 3})
	workloads.replicas == 1 with input as deployment({"replicas": "${REPLICAS}"})
}

test_an_autoscaler_sets_the_bounds if {
	[workloads.floor, workloads.ceiling] == [2, 8] with input as object.union(
		deployment({"replicas": 3}),
		{"related": {"autoscalers": [{"kind": "HorizontalPodAutoscaler", "spec": {"minReplicas": 2, "maxReplicas": 8}}]}},
	)
}

test_containers_of_related_workloads if {
	workloads.serving_of({"kind": "Pod", "spec": {"containers": [{"name": "web"}]}}) == [{"name": "web"}]
	workloads.serving_of({"kind": "CronJob", "spec": {"jobTemplate": {"spec": {"template": {"spec": {"containers": [{"name": "job"}]}}}}}}) == [{"name": "job"}]
	workloads.serving_of({"kind": "Deployment", "spec": {"template": {"spec": {
		"containers": [{"name": "web"}],
		"initContainers": [{"name": "migrate"}, {"name": "proxy", "restartPolicy": "Always"}],
	}}}}) == [{"name": "web"}, {"name": "proxy", "restartPolicy": "Always"}]
	workloads.serving_of({"kind": "Deployment"}) == []
}
