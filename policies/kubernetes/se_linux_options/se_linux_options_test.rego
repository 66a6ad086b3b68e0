package rules.kubernetes.se_linux_options_test

import data.rules.kubernetes.se_linux_options

workload(spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"template": {"spec": spec}}}}

violation(path, option, value) := {"path": array.concat(["spec", "template", "spec"], path), "params": {"container": "web", "option": option, "value": value}}

test_types_users_and_roles_are_found if {
	path := ["containers", 0, "securityContext", "seLinuxOptions"]
	se_linux_options.violations == {
		violation(array.concat(path, ["type"]), "type", "spc_t"),
		violation(array.concat(path, ["user"]), "user", "sysadm_u"),
		violation(array.concat(path, ["role"]), "role", "sysadm_r"),
	} with input as workload({"containers": [{"name": "web", "securityContext": {"seLinuxOptions": {"type": "spc_t", "user": "sysadm_u", "role": "sysadm_r"}}}]})
}

test_the_containers_options_replace_the_pods if {
	se_linux_options.violations == {violation(["securityContext", "seLinuxOptions", "type"], "type", "spc_t")} with input as workload({
		"securityContext": {"seLinuxOptions": {"type": "spc_t"}},
		"containers": [{"name": "web"}, {"name": "log", "securityContext": {"seLinuxOptions": {"level": "s0:c1,c2"}}}],
	})
}

test_a_level_and_types_for_containers_pass if {
	se_linux_options.violations == set() with input as workload({"containers": [
		{"name": "web", "securityContext": {"seLinuxOptions": {"level": "s0:c1,c2", "type": "container_t", "user": "", "role": 7}}},
		{"name": "log"},
	]})
}
