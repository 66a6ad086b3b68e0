# METADATA
# title: Load test that passed its thresholds
# description: Figures of a load are a baseline only where the run itself was good.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/results-output/end-of-test/
# custom:
#   id: REPO-0545
#   severity: high
#   checklist: [SCALE-LOAD-5, LIVE-PRE-2]
#   kinds: [load_report]
#   relations: [newer_reports]
#   message: "The load test failed its threshold {expression} of {metric}"
#   remediation: "Make it faster, or correct the threshold, and run it again."
#   parameters:
#     days: {description: how many days a result counts, default: 30}
package rules.repository.load_report

import data.lib.reports

days := data.parameters["REPO-0545"].days

evidence contains {"path": [], "params": {}} if {
	reports.fresh(days)
	input.resource.requests > 0
	input.resource.p95 >= 0
	count(failed) == 0
	settled
}

# Tools that do not report thresholds at least report how many requests failed.
settled if count(input.resource.thresholds) > 0

settled if input.resource.errors <= 1

failed := [i | some i, threshold in input.resource.thresholds; threshold.passed == false]

violations contains {"path": ["thresholds", i], "params": {"expression": threshold.expression, "metric": threshold.metric}} if {
	reports.fresh(days)
	count(input.related.newer_reports) == 0
	some i in failed
	threshold := input.resource.thresholds[i]
}
