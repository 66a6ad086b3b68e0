package rules.kubernetes.probe_timeout_test

import data.rules.kubernetes.probe_timeout

pod(probe) := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web", "readinessProbe": object.union({"tcpSocket": {"port": 80}}, probe)}]}}}

test_a_timeout_over_the_period_is_found if {
	violation := {"path": ["spec", "containers", 0, "readinessProbe", "timeoutSeconds"], "params": {"container": "web", "probe": "readinessProbe", "timeout": 10, "period": 5}}
	probe_timeout.violations == {violation} with input as pod({"timeoutSeconds": 10, "periodSeconds": 5})
}

test_the_default_period_is_ten_seconds if {
	violation := {"path": ["spec", "containers", 0, "readinessProbe", "timeoutSeconds"], "params": {"container": "web", "probe": "readinessProbe", "timeout": 30, "period": 10}}
	probe_timeout.violations == {violation} with input as pod({"timeoutSeconds": 30})
}

test_a_timeout_up_to_the_period_passes if {
	probe_timeout.violations == set() with input as pod({"timeoutSeconds": 10})
	probe_timeout.violations == set() with input as pod({})
}

test_a_pod_without_probes_is_not_asked if {
	not probe_timeout.applies with input as {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "web"}]}}}
}
