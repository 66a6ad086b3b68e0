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

# Another limit in the same pipeline is enough.
violations contains violation if {
	some entry in pipelines.ineffective
	"performance_test" in entry.step.does
	count(pipelines.jobs_with(["performance_test"])) == 0
	violation := {"path": entry.step.path, "params": {"tool": entry.step.tool, "why": entry.why}}
}
