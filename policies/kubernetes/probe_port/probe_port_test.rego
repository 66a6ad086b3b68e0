package rules.kubernetes.probe_port_test

import data.rules.kubernetes.probe_port

pod(container) := {"resource": {"kind": "Pod", "spec": {"containers": [container]}}}

test_a_name_that_the_container_does_not_have_is_found if {
	violation := {"path": ["spec", "containers", 0, "livenessProbe", "httpGet", "port"], "params": {"container": "web", "probe": "livenessProbe", "port": "https"}}
	container := {"name": "web", "ports": [{"name": "http", "containerPort": 8080}], "livenessProbe": {"httpGet": {"path": "/", "port": "https"}}}
	probe_port.violations == {violation} with input as pod(container)
}

test_a_container_without_ports_has_no_names if {
	violation := {"path": ["spec", "containers", 0, "startupProbe", "tcpSocket", "port"], "params": {"container": "web", "probe": "startupProbe", "port": "http"}}
	probe_port.violations == {violation} with input as pod({"name": "web", "startupProbe": {"tcpSocket": {"port": "http"}}})
}

test_a_name_that_the_container_has_passes if {
	probe_port.violations == set() with input as pod({"name": "web", "ports": [{"name": "http", "containerPort": 8080}], "readinessProbe": {"httpGet": {"port": "http"}}})
}

test_numbers_need_no_name if {
	not probe_port.applies with input as pod({"name": "web", "readinessProbe": {"httpGet": {"port": 8080}}})
	not probe_port.applies with input as pod({"name": "web", "readinessProbe": {"httpGet": {"port": "8080"}}})
}
