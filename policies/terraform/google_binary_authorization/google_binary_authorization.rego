# METADATA
# title: Signatures demanded at admission
# description: Binary Authorization refuses images that nobody has signed.
# related_resources:
#   - ref: https://cloud.google.com/binary-authorization/docs/overview
# custom:
#   id: GCP-0045
#   severity: info
#   checklist: [SEC-IMAGE-3]
#   kinds: [google_binary_authorization_policy]
#   message: "Policy {address} demands attestations"
#   remediation: Set evaluation_mode of default_admission_rule to REQUIRE_ATTESTATION and enforcement_mode to ENFORCED_BLOCK_AND_AUDIT_LOG.
package rules.terraform.google_binary_authorization

import data.lib.terraform

evidence contains terraform.place(["default_admission_rule", 0, "evaluation_mode"], {}) if {
	rule := terraform.block(terraform.values, "default_admission_rule")
	rule.evaluation_mode == "REQUIRE_ATTESTATION"
	rule.enforcement_mode == "ENFORCED_BLOCK_AND_AUDIT_LOG"
}
