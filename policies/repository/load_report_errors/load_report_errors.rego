# METADATA
# title: Share of failed requests that a load test measured
# description: What fails under the expected load fails for users.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/results-output/end-of-test/
# custom:
#   id: REPO-0549
#   severity: medium
#   checklist: [TARGET-AVAIL-3]
#   kinds: [load_report]
#   relations: [newer_reports]
#   message: "In the load test {value} % of the requests failed"
#   remediation: "Find out which requests fail, and why."
#   parameters:
#     percent: {description: what the share of failed requests has to stay below in percent, default: 0.1}
#     days: {description: how many days a result counts, default: 30}
package rules.repository.load_report_errors

import data.lib.reports

limit := data.parameters["REPO-0549"].percent

days := data.parameters["REPO-0549"].days

evidence contains {"path": [], "params": {}} if {
	reports.fresh(days)
	input.resource.errors < limit
}

violations contains {"path": [], "params": {"value": input.resource.errors}} if {
	reports.fresh(days)
	count(input.related.newer_reports) == 0
	input.resource.errors >= limit
}
