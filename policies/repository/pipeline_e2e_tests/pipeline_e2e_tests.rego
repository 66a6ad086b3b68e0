# METADATA
# title: End-to-end tests run in the pipeline
# description: What a user does is tried through the whole system.
# related_resources:
#   - ref: https://playwright.dev/docs/ci-intro
# custom:
#   id: REPO-0119
#   severity: info
#   checklist: [TEST-COV-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: End-to-end tests run in the pipeline
#   remediation: Run the end-to-end tests in the pipeline or every night.
package rules.repository.pipeline_e2e_tests

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["e2e_test"])
}
