package lib.signing_test

import data.lib.signing

refuses(resource) := found if {
	found := [demand.refuses | some demand in signing.demands] with input as {"resource": resource}
}

kyverno(spec, verification) := {"kind": "ClusterPolicy", "spec": object.union(spec, {"rules": [{"name": "other"}, {"verifyImages": [verification]}]})}

test_rules_of_kyverno_refuse_when_they_enforce if {
	refuses(kyverno({"validationFailureAction": "enforce"}, {})) == [true]
	refuses(kyverno({}, {"failureAction": "Enforce"})) == [true]
	refuses(kyverno({"validationFailureAction": "Enforce"}, {"failureAction": "Audit"})) == [false]
	refuses(kyverno({}, {})) == [false]
}

test_image_policies_of_kyverno_refuse_unless_told_otherwise if {
	refuses({"kind": "ImageValidatingPolicy", "spec": {}}) == [true]
	refuses({"kind": "ImageValidatingPolicy", "spec": {"validationActions": ["Audit"]}}) == [false]
}

test_policies_of_sigstore_and_openshift if {
	refuses({"kind": "ClusterImagePolicy", "spec": {"authorities": [{"keyless": {"url": "https://fulcio.example.com"}}]}}) == [true]
	refuses({"kind": "ClusterImagePolicy", "spec": {"mode": "warn", "authorities": [{"key": {"data": "abc"}}]}}) == [false]
	refuses({"kind": "ClusterImagePolicy", "spec": {"policy": {"rootOfTrust": {"policyType": "PublicKey"}}}}) == [true]
	refuses({"kind": "ClusterImagePolicy", "spec": {"authorities": [{"static": {"action": "pass"}}]}}) == []
}

test_binary_authorization if {
	rule := {"evaluationMode": "REQUIRE_ATTESTATION", "enforcementMode": "ENFORCED_BLOCK_AND_AUDIT_LOG"}
	refuses({"kind": "BinaryAuthorizationPolicy", "spec": {"defaultAdmissionRule": rule}}) == [true]
	refuses({"kind": "BinaryAuthorizationPolicy", "spec": {"defaultAdmissionRule": object.union(rule, {"enforcementMode": "DRYRUN_AUDIT_LOG_ONLY"})}}) == [false]
	refuses({"kind": "BinaryAuthorizationPolicy", "spec": {"defaultAdmissionRule": {"evaluationMode": "ALWAYS_ALLOW"}}}) == []
}

test_other_policies_demand_nothing if {
	refuses({"kind": "ClusterPolicy", "spec": {"rules": [{"validate": {}}]}}) == []
	refuses({"kind": "Deployment"}) == []
}
