# METADATA
# title: Gates of quality run with each change
# description: Linters, type checks and thresholds stop a change before somebody has to look at it.
# related_resources:
#   - ref: https://docs.github.com/en/actions/tutorials/build-and-test-code
# custom:
#   id: REPO-0113
#   severity: info
#   checklist: [PIPE-BUILD-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Gates of quality run with each change
#   remediation: Run linters, type checks or a quality gate with each change, and let their failure fail the run.
package rules.repository.pipeline_quality_gate

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.on_change
	pipelines.does(step, ["lint", "typecheck", "coverage_gate", "quality_gate"])
}
