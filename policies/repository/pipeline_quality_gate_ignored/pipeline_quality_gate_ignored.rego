# METADATA
# title: Gate of quality that stops nothing
# description: A gate that cannot fail is a note that nobody reads.
# related_resources:
#   - ref: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
# custom:
#   id: REPO-0114
#   severity: medium
#   checklist: [PIPE-BUILD-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} is a gate, but {why}"
#   remediation: Let the failure fail the run, or remove the step.
package rules.repository.pipeline_quality_gate_ignored

import data.lib.pipelines

# Where the same is done elsewhere so that it counts, a further run may be for information.
violations contains violation if {
	some entry in pipelines.ineffective
	some activity in entry.step.does
	activity in ["lint", "typecheck", "coverage_gate", "quality_gate"]
	not activity in pipelines.summary.effective
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
