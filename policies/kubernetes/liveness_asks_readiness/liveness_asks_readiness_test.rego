package rules.kubernetes.liveness_asks_readiness_test

import data.rules.kubernetes.liveness_asks_readiness

pod(path) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "livenessProbe": {"httpGet": {"path": path, "port": 80}}}]}}}

test_a_path_about_readiness_is_found_in_every_spelling if {
	every path in ["/ready", "/readyz", "/actuator/health/readiness", "/api/Ready?full=1"] {
		violation := {"path": ["spec", "containers", 0, "livenessProbe", "httpGet", "path"], "params": {"container": "web", "path": path}}
		liveness_asks_readiness.violations == {violation} with input as pod(path)
	}
}

test_other_paths_pass if {
	every path in ["/", "/live", "/healthz", "/already-there", "/-/healthy"] {
		liveness_asks_readiness.violations == set() with input as pod(path)
	}
}

test_readiness_may_ask_it if {
	not liveness_asks_readiness.applies with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"readinessProbe": {"httpGet": {"path": "/ready", "port": 80}}}]}}}
}

test_a_probe_without_a_path_passes if {
	liveness_asks_readiness.violations == set() with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"livenessProbe": {"tcpSocket": {"port": 80}}}]}}}
}
