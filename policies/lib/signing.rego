# METADATA
# title: Signatures of images at admission
# description: Policies that demand signed images, and whether an unsigned one is refused or only noted.
package lib.signing

# {"path", "refuses"}.
demands := array.concat(array.concat(kyverno, kyverno_images), array.concat(sigstore, binary_authorization))

# Rules of Kyverno; without an action they only audit.
kyverno := [{"path": ["spec", "rules", i, "verifyImages", j], "refuses": lower(action) == "enforce"} |
	input.resource.kind in ["ClusterPolicy", "Policy"]
	some i, rule in input.resource.spec.rules
	some j, verification in rule.verifyImages
	action := object.get(verification, "failureAction", object.get(input.resource.spec, "validationFailureAction", "Audit"))
]

kyverno_images := [{"path": ["spec", "validationActions"], "refuses": "Deny" in actions} |
	input.resource.kind in ["ImageValidatingPolicy", "NamespacedImageValidatingPolicy"]
	actions := object.get(input.resource.spec, "validationActions", ["Deny"])
]

# Policies of sigstore and of OpenShift, which have nearly the same name.
sigstore := [{"path": ["spec", "mode"], "refuses": mode != "warn"} |
	input.resource.kind in ["ClusterImagePolicy", "ImagePolicy"]
	verifies(input.resource.spec)
	mode := object.get(input.resource.spec, "mode", "enforce")
]

verifies(spec) if {
	some authority in spec.authorities
	some way in ["key", "keyless"]
	authority[way]
}

verifies(spec) if spec.policy.rootOfTrust

binary_authorization := [{"path": ["spec", "defaultAdmissionRule", "enforcementMode"], "refuses": rule.enforcementMode == "ENFORCED_BLOCK_AND_AUDIT_LOG"} |
	input.resource.kind == "BinaryAuthorizationPolicy"
	rule := input.resource.spec.defaultAdmissionRule
	rule.evaluationMode == "REQUIRE_ATTESTATION"
]
