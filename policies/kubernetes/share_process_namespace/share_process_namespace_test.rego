package rules.kubernetes.share_process_namespace_test

import data.rules.kubernetes.share_process_namespace

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation := {"path": ["spec", "template", "spec", "shareProcessNamespace"], "params": {}}

test_containers_that_share_are_found if {
	share_process_namespace.violations == {violation} with input as workload({"shareProcessNamespace": true, "containers": [{"name": "web"}, {"name": "log"}]})
	share_process_namespace.violations == {violation} with input as workload({
		"shareProcessNamespace": true,
		"containers": [{"name": "web"}],
		"initContainers": [{"name": "proxy", "restartPolicy": "Always"}],
	})
}

test_a_single_container_has_nobody_to_share_with if {
	share_process_namespace.violations == set() with input as workload({"shareProcessNamespace": true, "containers": [{"name": "web"}], "initContainers": [{"name": "setup"}]})
}

test_a_batch_is_not_asked if {
	not share_process_namespace.applies with input as {"resource": {"kind": "Job", "metadata": {"name": "load"}, "spec": {"template": {"spec": {"shareProcessNamespace": true}}}}}
	share_process_namespace.applies with input as workload({"shareProcessNamespace": true})
}

test_containers_apart_pass if {
	share_process_namespace.violations == set() with input as workload({"shareProcessNamespace": false, "containers": [{"name": "web"}, {"name": "log"}]})
	share_process_namespace.violations == set() with input as workload({"containers": [{"name": "web"}, {"name": "log"}]})
}
