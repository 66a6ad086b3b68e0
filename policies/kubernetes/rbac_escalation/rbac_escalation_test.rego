package rules.kubernetes.rbac_escalation_test

import data.rules.kubernetes.rbac_escalation

role(rules) := {"resource": {"kind": "ClusterRole", "metadata": {"name": "web"}, "rules": rules}, "related": {"role_bindings": []}}

found(i, rights) := {"path": ["rules", i], "params": {"kind": "ClusterRole", "name": "web", "rights": rights}}

test_rights_that_lead_to_more_are_found_once_for_each_rule if {
	rbac_escalation.violations == {
		found(0, "escalate cluster roles, bind cluster roles"),
		found(1, "impersonate users, impersonate groups"),
		found(2, "make tokens of service accounts"),
		found(3, "approve certificates of any signer"),
		found(4, "impersonate service accounts"),
	} with input as role([
		{"apiGroups": ["rbac.authorization.k8s.io"], "resources": ["clusterroles"], "verbs": ["escalate", "bind"]},
		{"apiGroups": [""], "resources": ["users", "groups"], "verbs": ["impersonate"]},
		{"apiGroups": [""], "resources": ["serviceaccounts/token"], "verbs": ["create"]},
		{"apiGroups": ["certificates.k8s.io"], "resources": ["signers"], "verbs": ["approve"]},
		{"apiGroups": [""], "resources": ["serviceaccounts"], "verbs": ["*"]},
	])
}

test_confined_and_harmless_rights_pass if {
	rbac_escalation.violations == set() with input as role([
		{"apiGroups": ["rbac.authorization.k8s.io"], "resources": ["clusterroles"], "resourceNames": ["edit"], "verbs": ["bind"]},
		{"apiGroups": ["rbac.authorization.k8s.io"], "resources": ["rolebindings"], "verbs": ["create"]},
		{"apiGroups": [""], "resources": ["serviceaccounts"], "verbs": ["create", "get"]},
		{"apiGroups": ["certificates.k8s.io"], "resources": ["signers"], "resourceNames": ["issuers.cert-manager.io/*"], "verbs": ["approve"]},
	])
}
