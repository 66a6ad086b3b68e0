package rules.kubernetes.custom_health_check_test

import data.rules.kubernetes.custom_health_check

pod(probe) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "readinessProbe": probe}]}}}

evidence(handler) := {{"path": ["spec", "containers", 0, "readinessProbe", handler], "params": {"container": "web", "probe": "readinessProbe"}}}

test_a_health_path_grpc_and_a_command_are_evidence if {
	custom_health_check.evidence == evidence("httpGet") with input as pod({"httpGet": {"path": "/healthz", "port": 80}})
	custom_health_check.evidence == evidence("grpc") with input as pod({"grpc": {"port": 80}})
	custom_health_check.evidence == evidence("exec") with input as pod({"exec": {"command": ["pg_isready"]}})
}

test_an_open_port_the_start_page_and_an_idle_command_are_not if {
	custom_health_check.evidence == set() with input as pod({"tcpSocket": {"port": 80}})
	custom_health_check.evidence == set() with input as pod({"httpGet": {"path": "/", "port": 80}})
	custom_health_check.evidence == set() with input as pod({"httpGet": {"port": 80}})
	custom_health_check.evidence == set() with input as pod({"exec": {"command": ["true"]}})
}
