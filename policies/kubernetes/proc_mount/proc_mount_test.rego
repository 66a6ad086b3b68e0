package rules.kubernetes.proc_mount_test

import data.rules.kubernetes.proc_mount

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

unmasked := {"name": "web", "securityContext": {"procMount": "Unmasked"}}

test_an_unmasked_proc_is_found if {
	proc_mount.violations == {
		{"path": ["spec", "template", "spec", "containers", 0, "securityContext", "procMount"], "params": {"container": "web"}},
		{"path": ["spec", "template", "spec", "initContainers", 0, "securityContext", "procMount"], "params": {"container": "web"}},
	} with input as workload({"containers": [unmasked], "initContainers": [unmasked]})
}

test_the_default_passes if {
	proc_mount.violations == set() with input as workload({"containers": [
		{"name": "web", "securityContext": {"procMount": "Default"}},
		{"name": "log", "securityContext": {"procMount": null}},
		{"name": "none"},
	]})
}

test_a_pod_with_users_of_its_own_passes if {
	proc_mount.violations == set() with input as workload({"hostUsers": false, "containers": [unmasked]})
}
