# METADATA
# title: Integration tests of which nobody learns that they fail
# description: Tests that are switched off or cannot fail the run hide that the parts no longer fit together.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
# custom:
#   id: REPO-0118
#   severity: medium
#   checklist: [TEST-COV-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} runs integration tests, but {why}"
#   remediation: Let their failure fail the run.
package rules.repository.pipeline_integration_tests_ignored

import data.lib.pipelines

# Where the same is done elsewhere so that it counts, a further run may be for information.
violations contains violation if {
	some entry in pipelines.ineffective
	some activity in entry.step.does
	activity in ["integration_test"]
	not activity in pipelines.summary.effective
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
