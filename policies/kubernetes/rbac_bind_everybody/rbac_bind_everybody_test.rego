package rules.kubernetes.rbac_bind_everybody_test

import data.rules.kubernetes.rbac_bind_everybody

binding(role, subjects) := {"resource": {
	"kind": "ClusterRoleBinding",
	"metadata": {"name": "web"},
	"roleRef": {"kind": "ClusterRole", "name": role},
	"subjects": subjects,
}}

subjects := [
	{"kind": "User", "name": "system:anonymous"},
	{"kind": "Group", "name": "system:unauthenticated"},
	{"kind": "Group", "name": "system:authenticated"},
	{"kind": "ServiceAccount", "name": "web", "namespace": "shop"},
]

found(i, subject) := {"path": ["subjects", i], "params": {"kind": "ClusterRoleBinding", "name": "web", "subject": subject, "role": "view"}}

test_every_name_for_everybody_is_found if {
	rbac_bind_everybody.violations == {
		found(0, "system:anonymous"),
		found(1, "system:unauthenticated"),
		found(2, "system:authenticated"),
	} with input as binding("view", subjects)
}

test_named_subjects_and_public_roles_pass if {
	rbac_bind_everybody.violations == set() with input as binding("view", [{"kind": "Group", "name": "developers"}])
	rbac_bind_everybody.violations == set() with input as binding("system:discovery", subjects)
	rbac_bind_everybody.violations == set() with input as {"resource": {"kind": "RoleBinding", "metadata": {"name": "web"}}}
}

test_subjects_and_roles_can_be_set if {
	parameters := {"K8S-0157": {"subjects": ["system:anonymous"], "roles": []}}
	rbac_bind_everybody.violations == {found(0, "system:anonymous")} with input as binding("view", subjects) with data.parameters as parameters
}
