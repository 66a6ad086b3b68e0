# METADATA
# title: Integration tests run in the pipeline
# description: Parts that work alone are shown to work together, and with a real database.
# related_resources:
#   - ref: https://martinfowler.com/articles/practical-test-pyramid.html
# custom:
#   id: REPO-0117
#   severity: info
#   checklist: [TEST-COV-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Integration tests run in the pipeline
#   remediation: Run the integration tests in the pipeline, against the services that they need.
package rules.repository.pipeline_integration_tests

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	"integration_test" in step.does
}

# Tests beside a database or a broker that was started for them.
evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	"unit_test" in step.does
	count(step.services) > 0
}
