package rules.kubernetes.liveness_missing_test

import data.rules.kubernetes.liveness_missing

pod(spec) := {"resource": {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"}, "spec": spec}}

probe := {"httpGet": {"path": "/live", "port": 8080}}

test_a_container_without_a_liveness_probe_is_found if {
	liveness_missing.violations == {{"path": ["spec", "containers", 1, "livenessProbe"], "params": {"container": "api"}}} with input as pod({"containers": [
		{"name": "web", "livenessProbe": probe},
		{"name": "api", "readinessProbe": probe},
	]})
}

test_a_null_or_empty_probe_is_no_probe if {
	liveness_missing.violations == {
		{"path": ["spec", "containers", 0, "livenessProbe"], "params": {"container": "web"}},
		{"path": ["spec", "containers", 1, "livenessProbe"], "params": {"container": "api"}},
	} with input as pod({"containers": [{"name": "web", "livenessProbe": null}, {"name": "api", "livenessProbe": {"periodSeconds": 5}}]})
}

test_native_sidecars_count_and_init_and_ephemeral_containers_do_not if {
	liveness_missing.violations == {{"path": ["spec", "initContainers", 1, "livenessProbe"], "params": {"container": "proxy"}}} with input as pod({
		"containers": [{"name": "web", "livenessProbe": probe}],
		"initContainers": [{"name": "migrate"}, {"name": "proxy", "restartPolicy": "Always"}],
		"ephemeralContainers": [{"name": "debug"}],
	})
}

test_the_path_leads_into_the_template_of_a_deployment if {
	violation := {"path": ["spec", "template", "spec", "containers", 0, "livenessProbe"], "params": {"container": "web"}}
	liveness_missing.violations == {violation} with input as {"resource": {"kind": "Deployment", "spec": {"template": {"spec": {"containers": [{"name": "web"}]}}}}}
}

test_every_container_with_a_probe_passes if {
	liveness_missing.violations == set() with input as pod({"containers": [{"name": "web", "livenessProbe": {"exec": {"command": ["check"]}}}]})
}

test_a_pod_that_ends_is_not_asked if {
	not liveness_missing.applies with input as pod({"restartPolicy": "Never", "containers": [{"name": "web"}]})
	liveness_missing.applies with input as pod({"containers": [{"name": "web"}]})
}
