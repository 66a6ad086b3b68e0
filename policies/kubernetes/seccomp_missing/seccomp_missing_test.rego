package rules.kubernetes.seccomp_missing_test

import data.rules.kubernetes.seccomp_missing

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

default_profile := {"seccompProfile": {"type": "RuntimeDefault"}}

violation(list, name) := {"path": ["spec", "template", "spec", list, 0, "securityContext", "seccompProfile", "type"], "params": {"container": name}}

test_a_container_without_a_profile_is_found if {
	seccomp_missing.violations == {
		violation("containers", "web"),
		violation("initContainers", "setup"),
		violation("ephemeralContainers", "debug"),
	} with input as workload({
		"containers": [{"name": "web"}, {"name": "log", "securityContext": default_profile}],
		"initContainers": [{"name": "setup", "securityContext": {"seccompProfile": {}}}],
		"ephemeralContainers": [{"name": "debug"}],
	})
}

test_a_profile_of_the_pod_or_container_passes if {
	seccomp_missing.violations == set() with input as workload({"securityContext": default_profile, "containers": [{"name": "web"}]})
	seccomp_missing.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"seccompProfile": {"type": "Localhost"}}}]})
}

test_one_that_is_switched_off_and_a_privileged_container_are_left_to_their_rules if {
	seccomp_missing.violations == set() with input as workload({"securityContext": {"seccompProfile": {"type": "Unconfined"}}, "containers": [{"name": "web"}]})
	seccomp_missing.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"privileged": true}}]})
}

test_windows_is_not_asked if {
	not seccomp_missing.applies with input as workload({"os": {"name": "windows"}})
	seccomp_missing.applies with input as workload({})
}
