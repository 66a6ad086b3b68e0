# METADATA
# title: Result of a load test that is too old
# description: What held a month ago says little of what runs today.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/results-output/end-of-test/
# custom:
#   id: REPO-0546
#   severity: medium
#   checklist: [SCALE-LOAD-5, LIVE-PRE-2]
#   kinds: [load_report]
#   relations: [newer_reports]
#   message: "The result of {tool} is {days} days old"
#   remediation: "Run the load test against the release that is to go live."
#   parameters:
#     days: {description: how many days a report counts, default: 30}
package rules.repository.load_report_old

import data.lib.reports

violations contains {"path": [], "params": {"tool": input.resource.tool, "days": input.facts.age_days}} if {
	reports.outdated(data.parameters["REPO-0546"].days)
}
