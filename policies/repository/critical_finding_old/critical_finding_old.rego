# METADATA
# title: Critical vulnerability that stays open
# description: Exploits for critical vulnerabilities are often there within a day of their publication.
# related_resources:
#   - ref: https://www.cisa.gov/known-exploited-vulnerabilities-catalog
# custom:
#   id: REPO-0544
#   severity: critical
#   checklist: [TARGET-SEC-1]
#   kinds: [vulnerability_report]
#   relations: [newer_reports]
#   message: "{id} in {subject} is critical and has been known for {days} days"
#   remediation: "Update what is affected now, or switch it off until you can."
#   parameters:
#     days: {description: how many days a critical vulnerability may stay open, default: 1}
#     report_days: {description: how many days a report counts, default: 30}
package rules.repository.critical_finding_old

import data.lib.reports

limit := data.parameters["REPO-0544"].days

violations contains {"path": ["results", i], "params": {"id": result.id, "subject": result.subject, "days": age}} if {
	reports.fresh(data.parameters["REPO-0544"].report_days)
	count(input.related.newer_reports) == 0
	some i, result in input.resource.results
	result.severity == "critical"
	age := input.facts.today - result.known
	age > limit
}
