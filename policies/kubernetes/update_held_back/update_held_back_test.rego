package rules.kubernetes.update_held_back_test

import data.rules.kubernetes.update_held_back

workload(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "web"}, "spec": spec}}

found(path) := {{"path": path, "params": {"workload": "web"}}}

test_updates_that_wait_for_a_person_are_found if {
	update_held_back.violations == found(["spec", "updateStrategy", "type"]) with input as workload("DaemonSet", {"updateStrategy": {"type": "OnDelete"}})
	update_held_back.violations == found(["spec", "paused"]) with input as workload("Deployment", {"paused": true})
	update_held_back.violations == found(["spec", "updateStrategy", "rollingUpdate", "partition"]) with input as workload("StatefulSet", {"replicas": 3, "updateStrategy": {"rollingUpdate": {"partition": 3}}})
}

test_updates_that_go_on_pass if {
	update_held_back.violations == set() with input as workload("StatefulSet", {"replicas": 3, "updateStrategy": {"type": "RollingUpdate", "rollingUpdate": {"partition": 1}}})
	update_held_back.violations == set() with input as workload("Deployment", {"paused": false})
}
