package rules.kubernetes.killed_while_starting_test

import data.rules.kubernetes.killed_while_starting

pod(container) := {"resource": {"kind": "Pod", "spec": {"containers": [object.union({"name": "web"}, container)]}}}

ask := {"httpGet": {"path": "/health", "port": 80}}

live := object.union(ask, {"initialDelaySeconds": 5, "periodSeconds": 5})

ready(delay) := object.union(ask, {"initialDelaySeconds": delay})

test_a_kill_before_the_expected_answer_is_found if {
	killed_while_starting.violations == {{"path": ["spec", "containers", 0, "livenessProbe"], "params": {"container": "web", "kill": 20, "expect": 45}}} with input as pod({"livenessProbe": live, "readinessProbe": ready(45)})
}

test_enough_time_passes if {
	killed_while_starting.violations == set() with input as pod({"livenessProbe": live, "readinessProbe": ready(10)})
}

test_another_check_may_answer_earlier if {
	killed_while_starting.violations == set() with input as pod({"livenessProbe": live, "readinessProbe": {"httpGet": {"path": "/ready", "port": 80}, "initialDelaySeconds": 45}})
}

test_a_startup_probe_passes if {
	killed_while_starting.violations == set() with input as pod({"livenessProbe": live, "readinessProbe": ready(45), "startupProbe": ask})
}

test_pods_without_a_liveness_probe_are_not_asked if {
	not killed_while_starting.applies with input as pod({"readinessProbe": ready(45)})
}
