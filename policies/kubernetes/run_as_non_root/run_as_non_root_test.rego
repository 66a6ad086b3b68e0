package rules.kubernetes.run_as_non_root_test

import data.rules.kubernetes.run_as_non_root

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(path) := {"path": array.concat(["spec", "template", "spec"], path), "params": {"container": "web"}}

test_silence_and_permission_are_found if {
	run_as_non_root.violations == {violation(["containers", 0, "securityContext", "runAsNonRoot"])} with input as workload({"containers": [{"name": "web"}]})
	run_as_non_root.violations == {violation(["containers", 0, "securityContext", "runAsNonRoot"])} with input as workload({
		"securityContext": {"runAsNonRoot": true},
		"containers": [{"name": "web", "securityContext": {"runAsNonRoot": false}}, {"name": "log"}],
	})
	run_as_non_root.violations == {violation(["securityContext", "runAsNonRoot"])} with input as workload({
		"securityContext": {"runAsNonRoot": false},
		"containers": [{"name": "web"}, {"name": "log", "securityContext": {"runAsNonRoot": true}}],
	})
}

test_init_and_ephemeral_containers_are_judged if {
	run_as_non_root.violations == {
		violation(["initContainers", 0, "securityContext", "runAsNonRoot"]),
		violation(["ephemeralContainers", 0, "securityContext", "runAsNonRoot"]),
	} with input as workload({"initContainers": [{"name": "web"}], "ephemeralContainers": [{"name": "web", "securityContext": null}]})
}

test_a_pod_or_container_that_forbids_root_passes if {
	run_as_non_root.violations == set() with input as workload({"securityContext": {"runAsNonRoot": true}, "containers": [{"name": "web", "securityContext": {"runAsNonRoot": null}}]})
	run_as_non_root.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"runAsNonRoot": true}}]})
}

test_a_user_that_is_named_passes_here if {
	run_as_non_root.violations == set() with input as workload({"securityContext": {"runAsUser": 1000}, "containers": [{"name": "web"}]})
	run_as_non_root.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"runAsUser": 0}}]})
}

test_a_user_of_windows_passes_unless_it_is_the_administrator if {
	run_as_non_root.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"windowsOptions": {"runAsUserName": "ContainerUser"}}}]})
	run_as_non_root.violations == {violation(["containers", 0, "securityContext", "runAsNonRoot"])} with input as workload({
		"securityContext": {"windowsOptions": {"runAsUserName": "ContainerAdministrator"}},
		"containers": [{"name": "web"}],
	})
}

test_a_user_of_windows_that_is_no_text_is_none if {
	run_as_non_root.violations == {violation(["containers", 0, "securityContext", "runAsNonRoot"])} with input as workload({
		"containers": [{"name": "web", "securityContext": {"windowsOptions": {"runAsUserName": 7}}}],
	})
}

test_a_pod_with_users_of_its_own_is_not_asked if {
	not run_as_non_root.applies with input as workload({"hostUsers": false})
	run_as_non_root.applies with input as workload({})
}
