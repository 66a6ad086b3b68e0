# METADATA
# title: Tests run with each change
# description: Only a test that runs before a change is merged keeps a mistake out.
# related_resources:
#   - ref: https://docs.github.com/en/actions/tutorials/build-and-test-code
# custom:
#   id: REPO-0100
#   severity: info
#   checklist: [PIPE-BUILD-1]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Tests run with each change
#   remediation: Run the tests in a pipeline that starts with each push or pull request, and let their failure fail it.
package rules.repository.pipeline_tests

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.on_change
	pipelines.does(step, ["unit_test", "integration_test", "e2e_test"])
}
