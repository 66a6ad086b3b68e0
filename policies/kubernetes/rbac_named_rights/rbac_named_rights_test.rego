package rules.kubernetes.rbac_named_rights_test

import data.rules.kubernetes.rbac_named_rights

binding(subjects, rules) := {
	"resource": {"kind": "RoleBinding", "metadata": {"name": "orders"}, "subjects": subjects},
	"related": {"roles": [{"rules": rules}]},
}

account := {"kind": "ServiceAccount", "name": "orders"}

rule := {"apiGroups": [""], "resources": ["configmaps"], "verbs": ["get"]}

test_named_rights_for_named_subjects_are_evidence if {
	rbac_named_rights.evidence == {{"path": ["roleRef"], "params": {"kind": "RoleBinding", "name": "orders"}}} with input as binding(
		[account],
		[rule, {"nonResourceURLs": ["/metrics"], "verbs": ["get"]}],
	)
}

test_wildcards_shared_subjects_and_nothing_are_not if {
	every case in [
		binding([account], [{"apiGroups": [""], "resources": ["*"], "verbs": ["get"]}]),
		binding([account], [{"apiGroups": [""], "resources": ["pods"], "verbs": ["*"]}]),
		binding([account, {"kind": "ServiceAccount", "name": "default"}], [rule]),
		binding([{"kind": "Group", "name": "system:authenticated"}], [rule]),
		binding([], [rule]),
		binding([account], []),
	] {
		rbac_named_rights.evidence == set() with input as case
	}
}
