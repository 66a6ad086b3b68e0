package rules.kubernetes.rbac_bind_default_account_test

import data.rules.kubernetes.rbac_bind_default_account

binding(name, subjects) := {"resource": {"kind": "RoleBinding", "metadata": {"name": name}, "roleRef": {"kind": "Role", "name": "orders"}, "subjects": subjects}}

found(i, subject) := {"path": ["subjects", i], "params": {"kind": "RoleBinding", "name": "orders", "subject": subject, "role": "orders"}}

test_accounts_that_pods_share_are_found if {
	rbac_bind_default_account.violations == {found(0, "the default service account"), found(2, "system:serviceaccounts:shop")} with input as binding("orders", [
		{"kind": "ServiceAccount", "name": "default", "namespace": "shop"},
		{"kind": "ServiceAccount", "name": "orders", "namespace": "shop"},
		{"kind": "Group", "name": "system:serviceaccounts:shop"},
	])
}

test_accounts_of_their_own_and_bindings_of_the_platform_pass if {
	rbac_bind_default_account.violations == set() with input as binding("orders", [{"kind": "ServiceAccount", "name": "orders"}, {"kind": "User", "name": "default"}])
	rbac_bind_default_account.violations == set() with input as binding("system:discovery", [{"kind": "Group", "name": "system:serviceaccounts"}])
}
