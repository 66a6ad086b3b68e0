package rules.kubernetes.rbac_everything_test

import data.rules.kubernetes.rbac_everything

role(kind, name, rules) := {"resource": {"kind": kind, "metadata": {"name": name}, "rules": rules}, "related": {"role_bindings": []}}

test_every_verb_on_everything_is_found if {
	rules := [
		{"apiGroups": [""], "resources": ["pods"], "verbs": ["get"]},
		{"apiGroups": ["*"], "resources": ["*"], "verbs": ["*"]},
	]
	rbac_everything.violations == {{"path": ["rules", 1], "params": {"kind": "ClusterRole", "name": "web"}}} with input as role("ClusterRole", "web", rules)
	rbac_everything.violations == {{"path": ["rules", 1], "params": {"kind": "Role", "name": "web"}}} with input as role("Role", "web", rules)
}

test_less_than_everything_passes if {
	rbac_everything.violations == set() with input as role("ClusterRole", "web", [
		{"apiGroups": [""], "resources": ["*"], "verbs": ["*"]},
		{"nonResourceURLs": ["*"], "verbs": ["*"]},
	])
	rbac_everything.violations == set() with input as {"resource": {"kind": "Role", "metadata": {"name": "web"}}, "related": {"role_bindings": []}}
}

test_roles_of_the_platform_are_its_own_matter if {
	rules := [{"apiGroups": ["*"], "resources": ["*"], "verbs": ["*"]}]
	rbac_everything.violations == set() with input as role("ClusterRole", "cluster-admin", rules)
	rbac_everything.violations == set() with input as role("ClusterRole", "system:controller:web", rules)
}
