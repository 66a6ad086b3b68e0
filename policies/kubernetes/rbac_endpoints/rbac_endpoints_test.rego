package rules.kubernetes.rbac_endpoints_test

import data.rules.kubernetes.rbac_endpoints

role(metadata, rule) := {"resource": {"kind": "ClusterRole", "metadata": metadata, "rules": [rule]}}

rule(resource, verb) := {"apiGroups": [""], "resources": [resource], "verbs": [verb]}

found(name) := {{"path": ["rules", 0, "resources"], "params": {"name": name}}}

test_users_who_may_change_endpoints_are_found if {
	to_edit := {"name": "system:aggregate-to-edit", "labels": {"rbac.authorization.k8s.io/aggregate-to-edit": "true"}}
	to_admin := {"name": "shop", "labels": {"rbac.authorization.k8s.io/aggregate-to-admin": "true"}}
	rbac_endpoints.violations == found("system:aggregate-to-edit") with input as role(to_edit, rule("endpoints", "patch"))
	rbac_endpoints.violations == found("shop") with input as role(to_admin, rule("endpointslices", "*"))
	rbac_endpoints.violations == found("edit") with input as role({"name": "edit"}, rule("endpoints", "update"))
}

test_reading_and_roles_of_applications_pass if {
	rbac_endpoints.violations == set() with input as role({"name": "edit"}, rule("endpoints", "get"))
	rbac_endpoints.violations == set() with input as role({"name": "leader-election"}, rule("endpoints", "update"))
}
