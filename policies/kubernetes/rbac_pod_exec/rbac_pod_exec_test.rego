package rules.kubernetes.rbac_pod_exec_test

import data.rules.kubernetes.rbac_pod_exec

role(name, rules) := {"resource": {"kind": "Role", "metadata": {"name": name}, "rules": rules}, "related": {"role_bindings": []}}

test_running_commands_in_pods_is_found if {
	rbac_pod_exec.violations == {
		{"path": ["rules", 0, "resources"], "params": {"kind": "Role", "name": "web"}},
		{"path": ["rules", 2, "resources"], "params": {"kind": "Role", "name": "web"}},
	} with input as role("web", [
		{"apiGroups": [""], "resources": ["pods", "pods/exec"], "verbs": ["create"]},
		{"apiGroups": [""], "resources": ["pods/log"], "verbs": ["get"]},
		{"apiGroups": ["*"], "resources": ["pods/attach"], "verbs": ["get"]},
	])
}

test_other_verbs_and_roles_of_the_platform_pass if {
	rbac_pod_exec.violations == set() with input as role("web", [{"apiGroups": [""], "resources": ["pods/exec"], "verbs": ["list"]}])
	rbac_pod_exec.violations == set() with input as role("system:web", [{"apiGroups": [""], "resources": ["pods/exec"], "verbs": ["create"]}])
}
