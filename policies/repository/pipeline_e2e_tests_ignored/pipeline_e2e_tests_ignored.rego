# METADATA
# title: End-to-end tests of which nobody learns that they fail
# description: Tests that are switched off or cannot fail the run hide that a user can no longer do his work.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
# custom:
#   id: REPO-0120
#   severity: medium
#   checklist: [TEST-COV-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} runs end-to-end tests, but {why}"
#   remediation: Let their failure fail the run; retry single tests rather than ignoring all of them.
package rules.repository.pipeline_e2e_tests_ignored

import data.lib.pipelines

# Where the same is done elsewhere so that it counts, a further run may be for information.
violations contains violation if {
	some entry in pipelines.ineffective
	some activity in entry.step.does
	activity in ["e2e_test"]
	not activity in pipelines.summary.effective
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
