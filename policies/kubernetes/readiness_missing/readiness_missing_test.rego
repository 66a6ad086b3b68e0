package rules.kubernetes.readiness_missing_test

import data.rules.kubernetes.readiness_missing

pod(spec) := {"resource": {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "web"}, "spec": spec}}

test_a_container_with_a_port_and_no_readiness_probe_is_found if {
	violation := {"path": ["spec", "containers", 0, "readinessProbe"], "params": {"container": "web", "port": 8080}}
	readiness_missing.violations == {violation} with input as pod({"containers": [{"name": "web", "ports": [{"containerPort": 8080}]}]})
	readiness_missing.violations == {violation} with input as pod({"containers": [{"name": "web", "ports": [{"containerPort": 8080}], "readinessProbe": null}]})
}

test_a_native_sidecar_that_serves_is_asked_and_an_init_container_is_not if {
	readiness_missing.violations == {{"path": ["spec", "initContainers", 1, "readinessProbe"], "params": {"container": "proxy", "port": 8443}}} with input as pod({
		"containers": [{"name": "worker"}],
		"initContainers": [
			{"name": "migrate", "ports": [{"containerPort": 9000}]},
			{"name": "proxy", "restartPolicy": "Always", "ports": [{"containerPort": 8443}]},
		],
	})
}

test_a_probe_on_the_port_passes if {
	readiness_missing.violations == set() with input as pod({"containers": [{"name": "web", "ports": [{"containerPort": 8080}], "readinessProbe": {"tcpSocket": {"port": 8080}}}]})
}

test_what_serves_nothing_is_not_asked if {
	not readiness_missing.applies with input as pod({"containers": [{"name": "worker"}]})
	not readiness_missing.applies with input as pod({"containers": [{"name": "worker", "ports": [{"name": "http-metrics", "containerPort": 9090}]}]})
	not readiness_missing.applies with input as pod({"restartPolicy": "OnFailure", "containers": [{"name": "web", "ports": [{"containerPort": 80}]}]})
	readiness_missing.applies with input as pod({"containers": [{"name": "web", "ports": [{"name": "http", "containerPort": 80}]}]})
}

test_a_team_may_demand_it_without_ports if {
	demanding := {"K8S-0201": {"without_ports": true}}
	pod := {"resource": {"kind": "Pod", "metadata": {"name": "worker"}, "spec": {"containers": [{"name": "worker", "image": "worker:1.0"}]}}}
	readiness_missing.violations == {{"path": ["spec", "containers", 0, "readinessProbe"], "params": {"container": "worker", "port": 0}}} with input as pod with data.parameters as demanding
	readiness_missing.violations == set() with input as pod
}
