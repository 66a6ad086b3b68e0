package rules.kubernetes.grace_period_zero_test

import data.rules.kubernetes.grace_period_zero

workload(spec) := {"resource": {"kind": "StatefulSet", "spec": {"template": {"spec": spec}}}}

test_no_time_to_finish_is_found if {
	violation := {"path": ["spec", "template", "spec", "terminationGracePeriodSeconds"], "params": {}}
	grace_period_zero.violations == {violation} with input as workload({"terminationGracePeriodSeconds": 0})
}

test_some_time_or_the_default_passes if {
	grace_period_zero.violations == set() with input as workload({"terminationGracePeriodSeconds": 60})
	grace_period_zero.violations == set() with input as workload({})
}

test_a_pod_that_ends_by_itself_is_not_asked if {
	not grace_period_zero.applies with input as {"resource": {"kind": "Pod", "spec": {"restartPolicy": "Never", "terminationGracePeriodSeconds": 0}}}
	grace_period_zero.applies with input as workload({})
}
