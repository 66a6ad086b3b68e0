# METADATA
# title: Measured coverage of the code by tests
# description: Code that no test runs breaks first at users.
# related_resources:
#   - ref: https://martinfowler.com/bliki/TestCoverage.html
# custom:
#   id: REPO-0540
#   severity: medium
#   checklist: [TEST-COV-1]
#   kinds: [coverage_report]
#   relations: [newer_reports]
#   message: "Tests cover {percent} % of the code"
#   remediation: "Test what is not covered, the parts that would hurt most first."
#   parameters:
#     percent: {description: share of the code that has to be covered in percent, default: 80}
#     days: {description: how many days a report counts, default: 30}
package rules.repository.coverage_report

import data.lib.reports

percent := data.parameters["REPO-0540"].percent

days := data.parameters["REPO-0540"].days

evidence contains {"path": [], "params": {}} if {
	reports.fresh(days)
	input.resource.percent > percent
}

violations contains {"path": [], "params": {"percent": input.resource.percent}} if {
	reports.fresh(days)
	input.resource.percent < percent
	input.resource.found > 0
	count(input.related.newer_reports) == 0
}
