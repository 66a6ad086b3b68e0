package rules.kubernetes.image_signature_demanded_test

import data.rules.kubernetes.image_signature_demanded

policy(action) := {"resource": {
	"kind": "ClusterPolicy",
	"metadata": {"name": "signed"},
	"spec": {"rules": [{"verifyImages": [{"failureAction": action}]}]},
}}

test_a_policy_that_refuses_is_evidence if {
	image_signature_demanded.evidence == {{"path": ["spec", "rules", 0, "verifyImages", 0], "params": {"name": "signed"}}} with input as policy("Enforce")
}

test_a_webhook_by_image_or_chart_is_evidence if {
	image_signature_demanded.evidence == {{"path": ["spec", "containers", 0, "image"], "params": {"name": "connaisseur"}}} with input as {"resource": {
		"kind": "Pod",
		"spec": {"containers": [{"name": "web", "image": "securesystemsengineering/connaisseur:v3.8.0"}]},
	}}
	image_signature_demanded.evidence == {{"path": ["spec", "chart"], "params": {"name": "ratify"}}} with input as {"resource": {"kind": "HelmChart", "spec": {"chart": "ratify"}}}
}

test_a_policy_that_audits_is_not if {
	image_signature_demanded.evidence == set() with input as policy("Audit")
	image_signature_demanded.evidence == set() with input as {"resource": {"kind": "HelmChart", "spec": {"chart": "redis"}}}
}
