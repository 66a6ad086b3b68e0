package rules.kubernetes.rbac_wildcard_custom_test

import data.rules.kubernetes.rbac_wildcard_custom

role(rules) := {"resource": {"kind": "ClusterRole", "metadata": {"name": "web"}, "rules": rules}, "related": {"role_bindings": []}}

found(i, field) := {"path": ["rules", i, field], "params": {"kind": "ClusterRole", "name": "web", "field": field}}

test_wildcards_on_custom_resources_are_found if {
	rbac_wildcard_custom.violations == {found(0, "resources"), found(0, "verbs"), found(1, "verbs")} with input as role([
		{"apiGroups": ["example.com"], "resources": ["*"], "verbs": ["*"]},
		{"apiGroups": ["example.com"], "resources": ["orders"], "verbs": ["*"]},
	])
}

test_named_rights_and_rights_on_other_resources_pass if {
	rbac_wildcard_custom.violations == set() with input as role([
		{"apiGroups": ["example.com"], "resources": ["orders"], "verbs": ["get"]},
		{"apiGroups": ["", "example.com"], "resources": ["*"], "verbs": ["*"]},
		{"nonResourceURLs": ["*"], "verbs": ["*"]},
	])
}

test_metrics_are_named_as_resources_of_their_own_apis if {
	rbac_wildcard_custom.violations == {found(1, "verbs")} with input as role([
		{"apiGroups": ["external.metrics.k8s.io"], "resources": ["*"], "verbs": ["get", "list"]},
		{"apiGroups": ["custom.metrics.k8s.io"], "resources": ["*"], "verbs": ["*"]},
	])
}
