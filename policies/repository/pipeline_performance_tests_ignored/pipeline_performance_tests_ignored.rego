# METADATA
# title: Performance tests of which nobody learns that they fail
# description: Thresholds that cannot fail the run let the system get slower with each change.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/using-k6/thresholds/
# custom:
#   id: REPO-0122
#   severity: medium
#   checklist: [TEST-COV-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} runs performance tests, but {why}"
#   remediation: Let their failure fail the run.
package rules.repository.pipeline_performance_tests_ignored

import data.lib.pipelines

# Where the same is done elsewhere so that it counts, a further run may be for information.
violations contains violation if {
	some entry in pipelines.ineffective
	some activity in entry.step.does
	activity in ["performance_test"]
	not activity in pipelines.summary.effective
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
