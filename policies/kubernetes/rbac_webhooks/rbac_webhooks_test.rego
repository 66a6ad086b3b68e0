package rules.kubernetes.rbac_webhooks_test

import data.rules.kubernetes.rbac_webhooks

role(rule) := {
	"resource": {"kind": "ClusterRole", "metadata": {"name": "web"}, "rules": [object.union({"apiGroups": ["admissionregistration.k8s.io"]}, rule)]},
	"related": {"role_bindings": []},
}

found := {{"path": ["rules", 0, "resources"], "params": {"name": "web"}}}

test_changing_webhooks_is_found if {
	rbac_webhooks.violations == found with input as role({"resources": ["mutatingwebhookconfigurations"], "verbs": ["patch"]})
	rbac_webhooks.violations == found with input as role({"resources": ["validatingwebhookconfigurations"], "verbs": ["get", "update"]})
}

test_reading_them_and_changing_ones_own_pass if {
	rbac_webhooks.violations == set() with input as role({"resources": ["mutatingwebhookconfigurations"], "verbs": ["get", "list"]})
	rbac_webhooks.violations == set() with input as role({"resources": ["mutatingwebhookconfigurations"], "resourceNames": ["web"], "verbs": ["patch"]})
}
