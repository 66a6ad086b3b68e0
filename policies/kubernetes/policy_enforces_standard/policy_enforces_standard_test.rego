package rules.kubernetes.policy_enforces_standard_test

import data.rules.kubernetes.policy_enforces_standard

policy(annotations, spec) := {"resource": {"kind": "ClusterPolicy", "metadata": {"name": "pss", "annotations": annotations}, "spec": spec}}

level := {"podSecurity": {"level": "baseline"}}

category := {"policies.kyverno.io/category": "Pod Security Standards (Baseline)"}

evidence(path) := {{"path": path, "params": {"policy": "pss"}}}

test_a_level_that_kyverno_enforces_is_evidence if {
	path := ["spec", "rules", 0, "validate", "podSecurity", "level"]
	policy_enforces_standard.evidence == evidence(path) with input as policy({}, {"rules": [{"name": "all", "validate": object.union(level, {"failureAction": "Enforce"})}]})
	policy_enforces_standard.evidence == evidence(path) with input as policy({}, {"validationFailureAction": "enforce", "rules": [{"name": "all", "validate": level}]})
}

test_a_control_that_kyverno_enforces_is_evidence if {
	path := ["spec", "rules", 0, "name"]
	policy_enforces_standard.evidence == evidence(path) with input as policy(category, {"validationFailureAction": "Enforce", "rules": [{"name": "privileged", "validate": {"pattern": {}}}]})
}

test_a_level_of_a_category_is_evidence_once if {
	spec := {"validationFailureAction": "Enforce", "rules": [{"name": "all", "validate": level}]}
	policy_enforces_standard.evidence == evidence(["spec", "rules", 0, "validate", "podSecurity", "level"]) with input as policy(category, spec)
}

test_expressions_that_deny_are_evidence if {
	policy_enforces_standard.evidence == evidence(["spec", "validationActions"]) with input as policy(category, {"validationActions": ["Deny"]})
}

test_a_constraint_of_gatekeeper_that_denies_is_evidence if {
	constraint := {"kind": "K8sPSPPrivilegedContainer", "metadata": {"name": "pss"}}
	policy_enforces_standard.evidence == evidence(["spec"]) with input as {"resource": object.union(constraint, {"spec": {}})}
	policy_enforces_standard.evidence == set() with input as {"resource": object.union(constraint, {"spec": {"enforcementAction": "dryrun"}})}
}

test_a_report_is_not if {
	policy_enforces_standard.evidence == set() with input as policy({}, {"rules": [{"name": "all", "validate": level}]})
	policy_enforces_standard.evidence == set() with input as policy(category, {"validationActions": ["Audit"]})
	policy_enforces_standard.evidence == set() with input as policy(category, {"rules": [{"name": "privileged", "validate": {"pattern": {}}}]})
}

test_a_policy_about_something_else_is_not if {
	policy_enforces_standard.evidence == set() with input as policy({"policies.kyverno.io/category": "Best Practices"}, {"validationActions": ["Deny"]})
	policy_enforces_standard.evidence == set() with input as policy({"policies.kyverno.io/category": "Best Practices"}, {
		"validationFailureAction": "Enforce",
		"rules": [{"name": "labels", "validate": {"pattern": {}}}],
	})
	policy_enforces_standard.evidence == set() with input as policy({}, {"validationFailureAction": "Enforce", "rules": [{"name": "labels", "validate": {"pattern": {}}}]})
}
