package rules.kubernetes.liveness_impatient_test

import data.rules.kubernetes.liveness_impatient

pod(container) := {"resource": {"kind": "Pod", "spec": {"containers": [container]}}}

probe(failures) := {"httpGet": {"path": "/live", "port": 8080}, "failureThreshold": failures}

test_a_single_miss_is_found if {
	violation := {"path": ["spec", "containers", 0, "livenessProbe", "failureThreshold"], "params": {"container": "web"}}
	liveness_impatient.violations == {violation} with input as pod({"name": "web", "livenessProbe": probe(1)})
}

test_several_misses_pass if {
	liveness_impatient.violations == set() with input as pod({"name": "web", "livenessProbe": probe(3)})
	liveness_impatient.violations == set() with input as pod({"name": "web", "livenessProbe": probe(0)})
}

test_readiness_may_react_to_a_single_miss if {
	liveness_impatient.violations == set() with input as pod({"name": "web", "readinessProbe": probe(1)})
	not liveness_impatient.applies with input as pod({"name": "web", "readinessProbe": probe(1)})
}
