# METADATA
# title: 95th percentile that a load test measured
# description: Five in a hundred requests are slower than this.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/results-output/end-of-test/
# custom:
#   id: REPO-0548
#   severity: medium
#   checklist: [TARGET-AVAIL-2]
#   kinds: [load_report]
#   relations: [newer_reports]
#   message: "The load test measured a 95th percentile of {value} ms"
#   remediation: "Find what the slow requests wait for, and make that faster."
#   parameters:
#     milliseconds: {description: what the 95th percentile has to stay below in milliseconds, default: 200}
#     days: {description: how many days a result counts, default: 30}
package rules.repository.load_report_latency

import data.lib.reports

limit := data.parameters["REPO-0548"].milliseconds

days := data.parameters["REPO-0548"].days

evidence contains {"path": [], "params": {}} if {
	reports.fresh(days)
	input.resource.p95 < limit
}

violations contains {"path": [], "params": {"value": input.resource.p95}} if {
	reports.fresh(days)
	count(input.related.newer_reports) == 0
	input.resource.p95 >= limit
}
