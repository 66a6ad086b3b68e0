package rules.kubernetes.rbac_bind_masters_test

import data.rules.kubernetes.rbac_bind_masters

binding(name, subject) := {"resource": {"kind": "ClusterRoleBinding", "metadata": {"name": name}, "subjects": [subject]}}

masters := {"kind": "Group", "name": "system:masters"}

test_the_group_is_found if {
	rbac_bind_masters.violations == {{
		"path": ["subjects", 0],
		"params": {"kind": "ClusterRoleBinding", "name": "operators"},
	}} with input as binding("operators", masters)
}

test_the_binding_of_every_cluster_and_other_groups_pass if {
	rbac_bind_masters.violations == set() with input as binding("cluster-admin", masters)
	rbac_bind_masters.violations == set() with input as binding("operators", {"kind": "Group", "name": "operators"})
}
