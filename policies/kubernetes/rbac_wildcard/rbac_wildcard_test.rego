package rules.kubernetes.rbac_wildcard_test

import data.rules.kubernetes.rbac_wildcard

role(rules) := {"resource": {"kind": "Role", "metadata": {"name": "web"}, "rules": rules}, "related": {"role_bindings": []}}

found(i, field) := {"path": ["rules", i, field], "params": {"kind": "Role", "name": "web", "field": field}}

test_each_field_with_a_wildcard_is_found if {
	rbac_wildcard.violations == {found(0, "verbs"), found(1, "resources"), found(2, "apiGroups")} with input as role([
		{"apiGroups": [""], "resources": ["configmaps"], "verbs": ["*"]},
		{"apiGroups": ["apps", "example.com"], "resources": ["*"], "verbs": ["get"]},
		{"apiGroups": ["*"], "resources": ["pods"], "verbs": ["get"]},
	])
}

test_named_rights_and_the_scale_of_anything_pass if {
	rbac_wildcard.violations == set() with input as role([
		{"apiGroups": [""], "resources": ["configmaps"], "verbs": ["get"]},
		{"apiGroups": ["apps"], "resources": ["*/scale"], "verbs": ["get", "update"]},
	])
}

test_what_other_rules_say_is_not_said_twice if {
	rbac_wildcard.violations == set() with input as role([
		{"apiGroups": ["*"], "resources": ["*"], "verbs": ["*"]},
		{"apiGroups": ["example.com"], "resources": ["*"], "verbs": ["*"]},
		{"nonResourceURLs": ["*"], "verbs": ["get"]},
	])
}
