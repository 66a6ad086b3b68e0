# METADATA
# title: Checks that have to pass before a merge
# description: A required check stops a change by itself; any other is a hint.
# related_resources:
#   - ref: https://registry.terraform.io/providers/integrations/github/latest/docs/resources/branch_protection
# custom:
#   id: TF-0570
#   severity: info
#   checklist: [PIPE-BUILD-5]
#   kinds: [github_branch_protection, github_branch_protection_v3, github_repository_ruleset, github_organization_ruleset]
#   message: Checks that have to pass before a merge
#   remediation: Name the checks in required_status_checks, and let the ruleset be active.
package rules.terraform.required_checks

import data.lib.terraform

evidence contains terraform.place(["required_status_checks"], {}) if {
	some checks in terraform.values.required_status_checks
	some list in ["contexts", "checks"]
	count(checks[list]) > 0
}

evidence contains terraform.place(["rules"], {}) if {
	terraform.values.enforcement == "active"
	some rules in terraform.values.rules
	some checks in rules.required_status_checks
	count(checks.required_check) > 0
}
