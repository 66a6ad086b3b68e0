package rules.kubernetes.autoscaled_replicas_test

import data.rules.kubernetes.autoscaled_replicas

deployment(spec, autoscalers) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": spec}, "related": {"autoscalers": autoscalers}}

autoscaler := {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web-load"}}

test_replicas_beside_an_autoscaler_are_found if {
	violation := {"path": ["spec", "replicas"], "params": {"workload": "web", "replicas": 3, "autoscaler": "web-load"}}
	autoscaled_replicas.violations == {violation} with input as deployment({"replicas": 3}, [autoscaler])
}

test_one_of_the_two_passes if {
	autoscaled_replicas.violations == set() with input as deployment({}, [autoscaler])
	autoscaled_replicas.violations == set() with input as deployment({"replicas": null}, [autoscaler])
	not autoscaled_replicas.applies with input as deployment({"replicas": 3}, [])
}
