package rules.kubernetes.image_signature_not_enforced_test

import data.rules.kubernetes.image_signature_not_enforced

policy(rule) := {"resource": {"kind": "ClusterPolicy", "metadata": {"name": "signed"}, "spec": {"rules": [rule]}}}

test_a_policy_that_audits_is_found if {
	image_signature_not_enforced.violations == {{
		"path": ["spec", "rules", 0, "verifyImages", 0],
		"params": {"kind": "ClusterPolicy", "name": "signed"},
	}} with input as policy({"verifyImages": [{"failureAction": "Audit"}]})
}

test_a_policy_that_refuses_passes if {
	image_signature_not_enforced.violations == set() with input as policy({"verifyImages": [{"failureAction": "Enforce"}]})
	image_signature_not_enforced.applies == true with input as policy({"verifyImages": [{"failureAction": "Enforce"}]})
}

test_other_policies_are_not_judged if {
	image_signature_not_enforced.applies == false with input as policy({"validate": {}})
}
