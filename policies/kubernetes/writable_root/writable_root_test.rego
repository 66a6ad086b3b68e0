package rules.kubernetes.writable_root_test

import data.rules.kubernetes.writable_root

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(list, i, name) := {"path": ["spec", "template", "spec", list, i, "securityContext", "readOnlyRootFilesystem"], "params": {"container": name}}

test_every_kind_of_container_is_judged if {
	writable_root.violations == {
		violation("containers", 0, "web"),
		violation("containers", 1, "log"),
		violation("initContainers", 0, "setup"),
		violation("ephemeralContainers", 0, "debug"),
	} with input as workload({
		"securityContext": {"readOnlyRootFilesystem": true},
		"containers": [{"name": "web"}, {"name": "log", "securityContext": {"readOnlyRootFilesystem": false}}],
		"initContainers": [{"name": "setup", "securityContext": null}],
		"ephemeralContainers": [{"name": "debug"}],
	})
}

test_a_read_only_one_passes if {
	writable_root.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"readOnlyRootFilesystem": true}}]})
}

test_windows_is_not_asked if {
	not writable_root.applies with input as workload({"os": {"name": "windows"}})
	writable_root.applies with input as workload({})
}
