# METADATA
# title: Rollback that only prints
# description: The step promises that a failed deployment is undone, and does nothing.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-back-a-deployment
# custom:
#   id: REPO-0137
#   severity: high
#   checklist: [PIPE-DEPLOY-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Rollback that only prints
#   remediation: Undo the deployment in this step (kubectl rollout undo, helm rollback), or remove it.
package rules.repository.pipeline_rollback_empty

import data.lib.pipelines

violations contains {"path": step.path, "params": {}} if {
	pipelines.runs
	some step in input.facts.steps
	step.on_failure == true
	step.result == "disabled"
	"rollback" in step.does
	not "rollback" in pipelines.summary.effective
	not "automatic_rollback" in pipelines.summary.effective
}
