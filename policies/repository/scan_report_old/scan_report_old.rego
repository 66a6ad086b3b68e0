# METADATA
# title: Report of a security scan that is too old
# description: What held a month ago says little of what runs today.
# related_resources:
#   - ref: https://trivy.dev/latest/docs/configuration/reporting/
# custom:
#   id: REPO-0543
#   severity: medium
#   checklist: [LIVE-PRE-1]
#   kinds: [vulnerability_report]
#   relations: [newer_reports]
#   message: "The report of {tool} is {days} days old"
#   remediation: "Scan anew; vulnerabilities are published every day."
#   parameters:
#     days: {description: how many days a report counts, default: 30}
package rules.repository.scan_report_old

import data.lib.reports

violations contains {"path": [], "params": {"tool": input.resource.tool, "days": input.facts.age_days}} if {
	reports.outdated(data.parameters["REPO-0543"].days)
}
