# METADATA
# title: Performance tests run in the pipeline
# description: A change that makes the system slow is found before users find it.
# related_resources:
#   - ref: https://grafana.com/docs/k6/latest/using-k6/thresholds/
# custom:
#   id: REPO-0121
#   severity: info
#   checklist: [TEST-COV-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Performance tests run in the pipeline
#   remediation: Run load tests with thresholds in the pipeline or every night.
package rules.repository.pipeline_performance_tests

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["performance_test"])
}
