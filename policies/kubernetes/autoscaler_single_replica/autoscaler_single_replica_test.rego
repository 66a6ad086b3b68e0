package rules.kubernetes.autoscaler_single_replica_test

import data.rules.kubernetes.autoscaler_single_replica

autoscaler(spec) := {"resource": {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": spec}}

found(minimum) := {{"path": ["spec", "minReplicas"], "params": {"name": "web", "minimum": minimum}}}

test_a_single_replica_is_found_also_by_default if {
	autoscaler_single_replica.violations == found(1) with input as autoscaler({"minReplicas": 1, "maxReplicas": 9})
	autoscaler_single_replica.violations == found(1) with input as autoscaler({"maxReplicas": 9})
}

test_two_replicas_and_zero_pass if {
	autoscaler_single_replica.violations == set() with input as autoscaler({"minReplicas": 2, "maxReplicas": 9})
	autoscaler_single_replica.violations == set() with input as autoscaler({"minReplicas": 0, "maxReplicas": 9})
}

test_a_team_may_ask_for_more if {
	autoscaler_single_replica.violations == found(2) with input as autoscaler({"minReplicas": 2, "maxReplicas": 9}) with data.parameters as {"K8S-0271": {"minimum": 3}}
}
