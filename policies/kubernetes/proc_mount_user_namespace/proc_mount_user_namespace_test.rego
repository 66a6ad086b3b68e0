package rules.kubernetes.proc_mount_user_namespace_test

import data.rules.kubernetes.proc_mount_user_namespace

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

unmasked := {"name": "web", "securityContext": {"procMount": "Unmasked"}}

test_an_unmasked_proc_is_found if {
	proc_mount_user_namespace.violations == {
		{"path": ["spec", "template", "spec", "containers", 0, "securityContext", "procMount"], "params": {"container": "web"}},
		{"path": ["spec", "template", "spec", "ephemeralContainers", 0, "securityContext", "procMount"], "params": {"container": "web"}},
	} with input as workload({"hostUsers": false, "containers": [unmasked], "ephemeralContainers": [unmasked]})
}

test_the_default_passes if {
	proc_mount_user_namespace.violations == set() with input as workload({"hostUsers": false, "containers": [{"name": "web", "securityContext": {"procMount": "Default"}}, {"name": "log"}]})
}

test_a_pod_with_the_nodes_users_is_left_to_the_rule_for_it if {
	not proc_mount_user_namespace.applies with input as workload({"containers": [unmasked]})
	proc_mount_user_namespace.violations == set() with input as workload({"containers": [unmasked]})
	proc_mount_user_namespace.applies with input as workload({"hostUsers": false})
}
