# METADATA
# title: Coverage report that is too old
# description: What held a month ago says little of what runs today.
# related_resources:
#   - ref: https://martinfowler.com/bliki/TestCoverage.html
# custom:
#   id: REPO-0541
#   severity: low
#   checklist: [TEST-COV-1]
#   kinds: [coverage_report]
#   relations: [newer_reports]
#   message: "The coverage report of {tool} is {days} days old"
#   remediation: "Measure the coverage anew, in the pipeline."
#   parameters:
#     days: {description: how many days a report counts, default: 30}
package rules.repository.coverage_report_old

import data.lib.reports

violations contains {"path": [], "params": {"tool": input.resource.tool, "days": input.facts.age_days}} if {
	reports.outdated(data.parameters["REPO-0541"].days)
}
