package rules.kubernetes.rbac_bind_admin_test

import data.rules.kubernetes.rbac_bind_admin

binding(kind, name, role, subjects) := {"resource": {
	"kind": kind,
	"metadata": {"name": name},
	"roleRef": {"kind": "ClusterRole", "name": role},
	"subjects": subjects,
}}

account := {"kind": "ServiceAccount", "name": "web", "namespace": "shop"}

team := {"kind": "Group", "name": "platform-team@example.com"}

found(kind, role) := {{"path": ["subjects", 1], "params": {"kind": kind, "name": "web", "subject": "web", "role": role}}}

test_an_application_as_administrator_is_found if {
	rbac_bind_admin.violations == found("ClusterRoleBinding", "cluster-admin") with input as binding("ClusterRoleBinding", "web", "cluster-admin", [team, account])
	rbac_bind_admin.violations == found("RoleBinding", "cluster-admin") with input as binding("RoleBinding", "web", "cluster-admin", [team, account])
	rbac_bind_admin.violations == found("ClusterRoleBinding", "edit") with input as binding("ClusterRoleBinding", "web", "edit", [team, account])
}

test_a_managed_group_as_administrator_passes if {
	rbac_bind_admin.violations == set() with input as binding("ClusterRoleBinding", "team", "cluster-admin", [team])
}

test_a_group_of_the_system_is_no_managed_group if {
	count(rbac_bind_admin.violations) == 1 with input as binding("ClusterRoleBinding", "web", "cluster-admin", [{"kind": "Group", "name": "system:serviceaccounts"}])
}

test_edit_in_one_namespace_and_bindings_of_the_platform_pass if {
	rbac_bind_admin.violations == set() with input as binding("RoleBinding", "web", "edit", [account])
	rbac_bind_admin.violations == set() with input as binding("ClusterRoleBinding", "web", "view", [account])
	rbac_bind_admin.violations == set() with input as binding("ClusterRoleBinding", "system:web", "cluster-admin", [account])
}

test_a_role_of_the_platform_is_judged_where_others_get_it if {
	every rule in [
		{"apiGroups": ["*"], "resources": ["*"], "verbs": ["*"]},
		{"apiGroups": [""], "resources": ["pods/exec"], "verbs": ["create"]},
	] {
		role := {"metadata": {"name": "system:web"}, "rules": [rule]}
		rbac_bind_admin.violations == found("ClusterRoleBinding", "system:web") with input as object.union(
			binding("ClusterRoleBinding", "web", "system:web", [team, account]),
			{"related": {"roles": [role]}},
		)
	}
}
