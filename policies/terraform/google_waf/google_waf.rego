# METADATA
# title: Cloud Armor before a backend
# description: Requests that look like attacks are refused before they reach the application.
# related_resources:
#   - ref: https://cloud.google.com/armor/docs/waf-rules
# custom:
#   id: GCP-0026
#   severity: info
#   checklist: [SEC-NET-5]
#   kinds: [google_compute_security_policy]
#   relations: [referrers]
#   message: "Policy {address} blocks attacks"
#   remediation: Give a google_compute_security_policy deny rules with evaluatePreconfiguredWaf, and name it in security_policy of the backend service.
package rules.terraform.google_waf

import data.lib.terraform

evidence contains terraform.place(["rule", i, "action"], {}) if {
	attached
	some i, rule in terraform.values.rule
	startswith(rule.action, "deny")
	not terraform.on(rule, "preview")
	contains(rule.match[0].expr[0].expression, "evaluatePreconfigured")
}

default attached := false

attached if {
	some backend in terraform.referrers
	terraform.refers_here(backend, "security_policy")
	backend.type in ["google_compute_backend_service", "google_compute_region_backend_service"]
}
