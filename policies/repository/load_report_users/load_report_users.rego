# METADATA
# title: Load test with as many users as are to be supported
# description: That ten thousand people can shop at once is known only after as many did.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/results-output/end-of-test/
# custom:
#   id: REPO-0547
#   severity: medium
#   checklist: [TARGET-PERF-1]
#   kinds: [load_report]
#   relations: [newer_reports]
#   message: "With {users} users the load test failed {failed} of its thresholds"
#   remediation: "Find the limit that it ran into, raise it, and run the test again."
#   parameters:
#     users: {description: how many users at once are to be supported, default: 10000}
#     days: {description: how many days a result counts, default: 30}
package rules.repository.load_report_users

import data.lib.reports

wanted := data.parameters["REPO-0547"].users

days := data.parameters["REPO-0547"].days

failed := count([1 | some threshold in input.resource.thresholds; threshold.passed == false])

evidence contains {"path": [], "params": {}} if {
	reports.fresh(days)
	input.resource.users >= wanted
	count(input.resource.thresholds) > 0
	failed == 0
}

violations contains {"path": [], "params": {"users": input.resource.users, "failed": failed}} if {
	reports.fresh(days)
	count(input.related.newer_reports) == 0
	failed > 0
}
