package rules.kubernetes.update_all_at_once_test

import data.rules.kubernetes.update_all_at_once

workload(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "web"}, "spec": spec}}

found(path) := {{"path": path, "params": {"workload": "web"}}}

test_recreating_several_replicas_is_found if {
	update_all_at_once.violations == found(["spec", "strategy", "type"]) with input as workload("Deployment", {"replicas": 2, "strategy": {"type": "Recreate"}})
}

test_all_replicas_unavailable_is_found if {
	path := ["spec", "strategy", "rollingUpdate", "maxUnavailable"]
	update_all_at_once.violations == found(path) with input as workload("Deployment", {"replicas": 3, "strategy": {"rollingUpdate": {"maxUnavailable": "100%"}}})
	update_all_at_once.violations == found(path) with input as workload("Deployment", {"replicas": 3, "strategy": {"rollingUpdate": {"maxUnavailable": 3}}})
	daemon_path := ["spec", "updateStrategy", "rollingUpdate", "maxUnavailable"]
	update_all_at_once.violations == found(daemon_path) with input as workload("DaemonSet", {"updateStrategy": {"rollingUpdate": {"maxUnavailable": "100%"}}})
}

test_bit_by_bit_passes if {
	update_all_at_once.violations == set() with input as workload("Deployment", {"replicas": 3})
	update_all_at_once.violations == set() with input as workload("Deployment", {"replicas": 3, "strategy": {"rollingUpdate": {"maxUnavailable": 1, "maxSurge": 1}}})
	update_all_at_once.violations == set() with input as workload("DaemonSet", {"updateStrategy": {"rollingUpdate": {"maxUnavailable": 10}}})
}

test_a_single_replica_passes if {
	update_all_at_once.violations == set() with input as workload("Deployment", {"strategy": {"type": "Recreate"}})
	update_all_at_once.violations == set() with input as workload("Deployment", {"replicas": 1, "strategy": {"rollingUpdate": {"maxUnavailable": 1}}})
}
