# METADATA
# title: Security scan without critical or high findings
# description: What a scan found and nobody resolved is known to attackers as well.
# related_resources:
#   - ref: https://trivy.dev/latest/docs/configuration/reporting/
# custom:
#   id: REPO-0542
#   severity: high
#   checklist: [LIVE-PRE-1]
#   kinds: [vulnerability_report]
#   relations: [newer_reports]
#   message: "The scan of {tool} has {critical} critical and {high} high findings open, the first is {id} in {subject}"
#   remediation: "Update what is affected, or record in the scanner why it does not matter here."
#   parameters:
#     days: {description: how many days a report counts, default: 30}
package rules.repository.scan_report

import data.lib.reports

evidence contains {"path": [], "params": {}} if {
	reports.fresh(data.parameters["REPO-0542"].days)
	worst == 0
}

violations contains {"path": ["results", 0], "params": params} if {
	reports.fresh(data.parameters["REPO-0542"].days)
	worst > 0
	count(input.related.newer_reports) == 0
}

worst := input.resource.open.critical + input.resource.open.high

params := {
	"tool": input.resource.tool,
	"critical": input.resource.open.critical,
	"high": input.resource.open.high,
	"id": input.resource.results[0].id,
	"subject": input.resource.results[0].subject,
}
