package rules.kubernetes.audit_policy_test

import data.rules.kubernetes.audit_policy

policy(rules) := {"resource": {"kind": "Policy", "rules": rules}}

finding := {{"path": ["rules"], "params": {}}}

test_logs if {
	audit_policy.evidence == finding with input as policy([{"level": "None", "users": ["system:kube-proxy"]}, {"level": "Metadata"}])
	audit_policy.violations == set() with input as policy([{"level": "None", "users": ["system:kube-proxy"]}, {"level": "Metadata"}])
}

test_silent if {
	audit_policy.violations == finding with input as policy([{"level": "None"}])
	audit_policy.violations == finding with input as policy([{"level": "None", "omitStages": ["RequestReceived"]}, {"level": "Metadata"}])
	audit_policy.evidence == set() with input as policy([{"level": "None"}, {"level": "Metadata"}])
	audit_policy.violations == finding with input as policy([])
}
