package rules.kubernetes.mesh_left_out_test

import data.rules.kubernetes.mesh_left_out

deployment(metadata, spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"metadata": metadata, "spec": spec}}}}

found(field, key) := {{"path": ["spec", "template", "metadata", field, key], "params": {"workload": "web"}}}

test_injection_switched_off_is_found if {
	mesh_left_out.violations == found("annotations", "sidecar.istio.io/inject") with input as deployment({"annotations": {"sidecar.istio.io/inject": "false"}}, {})
	mesh_left_out.violations == found("labels", "sidecar.istio.io/inject") with input as deployment({"labels": {"sidecar.istio.io/inject": "false"}}, {})
	mesh_left_out.violations == found("annotations", "linkerd.io/inject") with input as deployment({"annotations": {"linkerd.io/inject": "disabled"}}, {})
}

test_members_and_workloads_that_say_nothing_pass if {
	mesh_left_out.violations == set() with input as deployment({"labels": {"sidecar.istio.io/inject": "true"}}, {})
	mesh_left_out.violations == set() with input as deployment({}, {})
}

test_batches_and_pods_of_the_node_are_not_asked if {
	not mesh_left_out.applies with input as deployment({"labels": {"sidecar.istio.io/inject": "false"}}, {"hostNetwork": true})
	not mesh_left_out.applies with input as {"resource": {"kind": "Pod", "spec": {"restartPolicy": "Never"}}}
	mesh_left_out.applies with input as deployment({}, {})
}
