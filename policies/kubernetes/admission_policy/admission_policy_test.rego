package rules.kubernetes.admission_policy_test

import data.rules.kubernetes.admission_policy

policy(action) := {"resource": {"apiVersion": "kyverno.io/v1", "kind": "ClusterPolicy", "spec": {"validationFailureAction": action, "rules": [{"validate": {}}]}}}

test_the_action_decides if {
	admission_policy.evidence == {{"path": ["spec"], "params": {}}} with input as policy("Enforce")
	admission_policy.violations == set() with input as policy("Enforce")
	admission_policy.evidence == set() with input as policy("Audit")
	admission_policy.violations == {{"path": ["spec"], "params": {}}} with input as policy("Audit")
	admission_policy.violations == set() with input as object.union(policy("Audit"), {"related": {"enforced_policies": [{}]}})
}
