package rules.kubernetes.slow_start_delay_test

import data.rules.kubernetes.slow_start_delay

pod(container) := {"resource": {"kind": "Pod", "spec": {"containers": [object.union({"name": "web"}, container)]}}}

probe(delay) := {"tcpSocket": {"port": 80}, "initialDelaySeconds": delay}

found(seconds) := {{"path": ["spec", "containers", 0, "livenessProbe", "initialDelaySeconds"], "params": {"container": "web", "seconds": seconds}}}

test_a_long_delay_is_found if {
	slow_start_delay.violations == found(90) with input as pod({"livenessProbe": probe(90)})
}

test_a_team_may_set_the_limit if {
	slow_start_delay.violations == found(30) with input as pod({"livenessProbe": probe(30)}) with data.parameters as {"K8S-0209": {"seconds": 30}}
}

test_a_short_delay_passes if {
	slow_start_delay.violations == set() with input as pod({"livenessProbe": probe(30)})
}

test_a_startup_probe_passes if {
	slow_start_delay.violations == set() with input as pod({"livenessProbe": probe(90), "startupProbe": probe(0)})
}

test_a_late_readiness_probe_is_not_asked if {
	not slow_start_delay.applies with input as pod({"readinessProbe": probe(90)})
}
