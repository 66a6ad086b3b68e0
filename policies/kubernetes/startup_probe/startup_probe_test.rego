package rules.kubernetes.startup_probe_test

import data.rules.kubernetes.startup_probe

pod(container) := {"resource": {"kind": "Pod", "spec": {"containers": [container]}}}

test_a_startup_probe_is_evidence if {
	startup_probe.evidence == {{"path": ["spec", "containers", 0, "startupProbe"], "params": {"container": "web"}}} with input as pod({"name": "web", "startupProbe": {"grpc": {"port": 1}}})
}

test_other_probes_and_an_empty_one_are_not if {
	startup_probe.evidence == set() with input as pod({"name": "web", "livenessProbe": {"grpc": {"port": 1}}, "startupProbe": {}})
}
