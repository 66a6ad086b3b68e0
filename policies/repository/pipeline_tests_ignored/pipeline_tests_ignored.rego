# METADATA
# title: Tests of which nobody learns that they fail
# description: A test that cannot fail the run lets every mistake through, and looks as if it did not.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
# custom:
#   id: REPO-0101
#   severity: high
#   checklist: [PIPE-BUILD-1]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} runs tests, but {why}"
#   remediation: Remove what swallows the failure (continue-on-error, allow_failure, || true, a pipe without pipefail), or the test.
package rules.repository.pipeline_tests_ignored

import data.lib.pipelines

# A second run of the tests beside one that counts is for information.
violations contains violation if {
	some entry in pipelines.ineffective
	"unit_test" in entry.step.does
	not entry.step.job in pipelines.jobs_with(["unit_test"])
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
