package rules.kubernetes.rbac_secrets_test

import data.rules.kubernetes.rbac_secrets

rule := {"apiGroups": [""], "resources": ["secrets", "configmaps"], "verbs": ["get"]}

role(metadata, rules, bindings) := {"resource": {"kind": "ClusterRole", "metadata": metadata, "rules": rules}, "related": {"role_bindings": bindings}}

found := {{"path": ["rules", 0, "resources"], "params": {"name": "web"}}}

test_reading_all_secrets_is_found_bound_or_not if {
	rbac_secrets.violations == found with input as role({"name": "web"}, [rule], [])
	rbac_secrets.violations == found with input as role({"name": "web"}, [rule], [{"kind": "ClusterRoleBinding", "metadata": {"name": "web"}}])
}

test_one_namespace_named_secrets_and_writing_pass if {
	rbac_secrets.violations == set() with input as role({"name": "web"}, [rule], [{"kind": "RoleBinding", "metadata": {"name": "web"}}])
	rbac_secrets.violations == set() with input as role({"name": "web"}, [object.union(rule, {"resourceNames": ["web"]})], [])
	rbac_secrets.violations == set() with input as role({"name": "web"}, [object.union(rule, {"verbs": ["create"]})], [])
}

test_a_part_of_edit_is_for_the_namespace_of_its_users if {
	labels := {"rbac.authorization.k8s.io/aggregate-to-edit": "true"}
	rbac_secrets.violations == set() with input as role({"name": "web", "labels": labels}, [rule], [])
}
