package rules.kubernetes.run_as_root_test

import data.rules.kubernetes.run_as_root

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(path) := {"path": array.concat(["spec", "template", "spec"], path), "params": {"container": "web"}}

test_root_is_found_where_it_is_said if {
	run_as_root.violations == {violation(["containers", 0, "securityContext", "runAsUser"])} with input as workload({
		"securityContext": {"runAsUser": 1000, "runAsNonRoot": true},
		"containers": [{"name": "web", "securityContext": {"runAsUser": 0}}, {"name": "log"}],
	})
	run_as_root.violations == {violation(["securityContext", "runAsUser"])} with input as workload({
		"securityContext": {"runAsUser": 0},
		"containers": [{"name": "web"}, {"name": "log", "securityContext": {"runAsUser": 1000}}],
	})
}

test_init_and_ephemeral_containers_are_judged if {
	root := {"name": "web", "securityContext": {"runAsUser": 0}}
	run_as_root.violations == {
		violation(["initContainers", 0, "securityContext", "runAsUser"]),
		violation(["ephemeralContainers", 0, "securityContext", "runAsUser"]),
	} with input as workload({"initContainers": [root], "ephemeralContainers": [root]})
}

test_another_user_or_none_passes if {
	run_as_root.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"runAsUser": 1000}}, {"name": "log"}]})
}

test_a_pod_with_users_of_its_own_is_not_asked if {
	not run_as_root.applies with input as workload({"hostUsers": false})
	run_as_root.applies with input as workload({"hostUsers": true})
}
