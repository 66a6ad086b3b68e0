# METADATA
# title: What was deployed is tried by the pipeline
# description: A deployment that serves nobody is found by the pipeline and not by users.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#failed-deployment
# custom:
#   id: REPO-0123
#   severity: info
#   checklist: [TEST-PREDEPLOY-1]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: What was deployed is tried by the pipeline
#   remediation: Call what was deployed after the deployment, and fail where it does not answer (curl --fail).
package rules.repository.pipeline_smoke_tests

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	"smoke_test" in step.does
}

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	step.after_deployment == true
	pipelines.does(step, ["http_check", "e2e_test"])
}
