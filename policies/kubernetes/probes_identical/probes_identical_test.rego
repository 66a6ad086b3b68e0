package rules.kubernetes.probes_identical_test

import data.rules.kubernetes.probes_identical

pod(containers) := {"resource": {"kind": "Pod", "spec": {"containers": containers}}}

ask := {"httpGet": {"path": "/health", "port": 8080}}

test_the_same_check_twice_with_one_second_is_found if {
	violation := {"path": ["spec", "containers", 0, "livenessProbe"], "params": {"container": "web", "seconds": 30}}
	probes_identical.violations == {violation} with input as pod([{"name": "web", "livenessProbe": ask, "readinessProbe": object.union(ask, {"timeoutSeconds": 1})}])
}

test_more_patience_passes if {
	probes_identical.violations == set() with input as pod([{"name": "web", "livenessProbe": object.union(ask, {"failureThreshold": 6}), "readinessProbe": ask}])
	probes_identical.violations == set() with input as pod([{"name": "web", "livenessProbe": object.union(ask, {"timeoutSeconds": 5}), "readinessProbe": ask}])
}

test_another_check_passes if {
	probes_identical.violations == set() with input as pod([{"name": "web", "livenessProbe": {"httpGet": {"path": "/live", "port": 8080}}, "readinessProbe": ask}])
	probes_identical.violations == set() with input as pod([{"name": "web", "livenessProbe": {"tcpSocket": {"port": 1}}, "readinessProbe": {"grpc": {"port": 1}}}])
}

test_probes_of_two_containers_are_not_compared if {
	probes_identical.violations == set() with input as pod([{"name": "web", "livenessProbe": ask}, {"name": "api", "readinessProbe": ask}])
}

test_pods_without_a_liveness_probe_are_not_asked if {
	not probes_identical.applies with input as pod([{"name": "web", "readinessProbe": ask}])
}
