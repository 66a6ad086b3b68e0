package rules.kubernetes.privilege_escalation_test

import data.rules.kubernetes.privilege_escalation

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(list, i, name) := {"path": ["spec", "template", "spec", list, i, "securityContext", "allowPrivilegeEscalation"], "params": {"container": name}}

test_what_is_allowed_or_not_said_is_found if {
	privilege_escalation.violations == {
		violation("containers", 0, "web"),
		violation("containers", 1, "log"),
		violation("initContainers", 0, "setup"),
		violation("ephemeralContainers", 0, "debug"),
	} with input as workload({
		"securityContext": {"allowPrivilegeEscalation": false},
		"containers": [{"name": "web", "securityContext": {"allowPrivilegeEscalation": true}}, {"name": "log"}],
		"initContainers": [{"name": "setup", "securityContext": null}],
		"ephemeralContainers": [{"name": "debug", "securityContext": {}}],
	})
}

test_what_is_forbidden_passes if {
	privilege_escalation.violations == set() with input as workload({"containers": [{"name": "web", "securityContext": {"allowPrivilegeEscalation": false}}]})
}

test_a_container_that_could_not_forbid_it_is_left_to_other_rules if {
	privilege_escalation.violations == set() with input as workload({"containers": [
		{"name": "web", "securityContext": {"privileged": true}},
		{"name": "log", "securityContext": {"capabilities": {"add": ["SYS_ADMIN"]}}},
	]})
	privilege_escalation.violations == {violation("containers", 0, "web")} with input as workload({"containers": [{"name": "web", "securityContext": {"capabilities": {"add": ["CHOWN"]}}}]})
}

test_windows_is_not_asked if {
	not privilege_escalation.applies with input as workload({"os": {"name": "windows"}})
	privilege_escalation.applies with input as workload({"os": {"name": "linux"}})
}
