# METADATA
# title: Binary Authorization that lets every image in
# description: The policy is there, but its default admits or only writes down images that nobody has signed.
# related_resources:
#   - ref: https://cloud.google.com/binary-authorization/docs/policy-yaml-reference
# custom:
#   id: GCP-0046
#   severity: medium
#   checklist: [SEC-IMAGE-3]
#   kinds: [google_binary_authorization_policy]
#   message: "The default rule of {address} blocks nothing"
#   remediation: Set evaluation_mode of default_admission_rule to REQUIRE_ATTESTATION and enforcement_mode to ENFORCED_BLOCK_AND_AUDIT_LOG.
package rules.terraform.google_binary_authorization_open

import data.lib.terraform

violations contains terraform.place(["default_admission_rule", 0, "evaluation_mode"], {}) if terraform.block(terraform.values, "default_admission_rule").evaluation_mode == "ALWAYS_ALLOW"

violations contains terraform.place(["default_admission_rule", 0, "enforcement_mode"], {}) if terraform.block(terraform.values, "default_admission_rule").enforcement_mode == "DRYRUN_AUDIT_LOG_ONLY"
