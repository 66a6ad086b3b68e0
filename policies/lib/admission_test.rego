package lib.admission_test

import data.lib.admission

policy(api_version, kind, spec) := {"resource": {"apiVersion": api_version, "kind": kind, "spec": spec}}

test_kyverno_denies_where_it_enforces if {
	admission.mode == "denies" with input as policy("kyverno.io/v1", "ClusterPolicy", {"validationFailureAction": "Enforce", "rules": []})
	admission.mode == "denies" with input as policy("kyverno.io/v1", "ClusterPolicy", {"rules": [{"validate": {"failureAction": "enforce"}}]})
	admission.mode == "denies" with input as policy("policies.kyverno.io/v1", "ValidatingPolicy", {"validationActions": ["Deny"]})
	admission.mode == "watches" with input as policy("policies.kyverno.io/v1", "ValidatingPolicy", {"validationActions": ["Audit"]})
	admission.mode == "watches" with input as policy("kyverno.io/v1", "Policy", {"validationFailureAction": "Audit", "rules": [{"validate": {}}]})
	not admission.mode with input as policy("kyverno.io/v1", "ClusterPolicy", {"rules": [{"mutate": {}}]})
}

test_the_others_say_so_in_their_own_words if {
	admission.mode == "denies" with input as policy("constraints.gatekeeper.sh/v1beta1", "K8sRequiredLabels", {"match": {}})
	admission.mode == "watches" with input as policy("constraints.gatekeeper.sh/v1beta1", "K8sRequiredLabels", {"enforcementAction": "dryrun"})
	admission.mode == "denies" with input as policy("policies.kubewarden.io/v1", "ClusterAdmissionPolicy", {"mode": "protect"})
	admission.mode == "watches" with input as policy("policies.kubewarden.io/v1", "ClusterAdmissionPolicy", {"mode": "monitor"})
	admission.mode == "denies" with input as policy("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBinding", {"validationActions": ["Deny"]})
	admission.mode == "watches" with input as policy("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicyBinding", {"validationActions": ["Audit"]})
	not admission.mode with input as policy("v1", "Pod", {})
}
