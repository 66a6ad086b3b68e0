# METADATA
# title: Cloud Armor rule that only watches
# description: A rule in preview writes down an attack and lets it through.
# related_resources:
#   - ref: https://cloud.google.com/armor/docs/security-policy-overview#preview_mode
# custom:
#   id: GCP-0027
#   severity: medium
#   checklist: [SEC-NET-5]
#   kinds: [google_compute_security_policy, google_compute_security_policy_rule]
#   message: "{address} has a rule in preview"
#   remediation: Set preview to false when the logs show no false alarms.
package rules.terraform.google_waf_preview

import data.lib.terraform

violations contains terraform.place(["rule", i, "preview"], {}) if {
	some i, rule in terraform.values.rule
	terraform.on(rule, "preview")
}

violations contains terraform.place(["preview"], {}) if terraform.on(terraform.values, "preview")
