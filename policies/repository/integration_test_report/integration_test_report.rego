# METADATA
# title: Integration tests and how they ended
# description: A test that failed last time shows what is broken now.
# related_resources:
#   - ref: https://docs.gitlab.com/ci/testing/unit_test_reports/
# custom:
#   id: REPO-0552
#   severity: medium
#   checklist: [TEST-COV-2]
#   kinds: [test_report]
#   relations: [newer_reports]
#   message: "{failed} of {tests} integration tests failed, the first is {first}"
#   remediation: "Repair what the test shows, or the test."
#   parameters:
#     days: {description: how many days a report counts, default: 30}
package rules.repository.integration_test_report

import data.lib.reports

days := data.parameters["REPO-0552"].days

evidence contains {"path": [], "params": {}} if {
	is_one
	reports.fresh(days)
	input.resource.failed == 0
	input.resource.tests > input.resource.skipped
}

violations contains {"path": ["failures", 0], "params": {"failed": input.resource.failed, "tests": input.resource.tests, "first": input.resource.failures[0].name}} if {
	is_one
	reports.fresh(days)
	input.resource.failed > 0
	count(input.related.newer_reports) == 0
}

default is_one := false

is_one if {
	some word in ["integration", "failsafe"]
	contains(lower(input.resource.name), word)
}

applies := is_one
