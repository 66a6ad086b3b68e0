package rules.kubernetes.non_root_not_enforced_test

import data.rules.kubernetes.non_root_not_enforced

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(path) := {"path": array.concat(["spec", "template", "spec"], path), "params": {"container": "web"}}

test_a_user_alone_is_found if {
	non_root_not_enforced.violations == {violation(["containers", 0, "securityContext", "runAsNonRoot"])} with input as workload({
		"securityContext": {"runAsUser": 1000},
		"containers": [{"name": "web"}, {"name": "log", "securityContext": {"runAsNonRoot": true}}],
	})
	non_root_not_enforced.violations == {violation(["securityContext", "runAsNonRoot"])} with input as workload({
		"securityContext": {"runAsUser": 1000, "runAsNonRoot": false},
		"containers": [{"name": "web"}],
	})
}

test_a_user_that_is_enforced_root_and_nobody_in_particular_pass if {
	non_root_not_enforced.violations == set() with input as workload({"securityContext": {"runAsUser": 1000, "runAsNonRoot": true}, "containers": [{"name": "web"}]})
	non_root_not_enforced.violations == set() with input as workload({"containers": [{"name": "web"}, {"name": "log", "securityContext": {"runAsUser": 0}}]})
}

test_users_of_the_pods_own_and_windows_are_not_asked if {
	not non_root_not_enforced.applies with input as workload({"hostUsers": false})
	not non_root_not_enforced.applies with input as workload({"os": {"name": "windows"}})
	non_root_not_enforced.applies with input as workload({})
}
