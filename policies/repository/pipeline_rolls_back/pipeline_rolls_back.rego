# METADATA
# title: A deployment that fails is undone by the pipeline
# description: The last good version is back before somebody has looked.
# related_resources:
#   - ref: https://helm.sh/docs/helm/helm_upgrade/
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-back-a-deployment
# custom:
#   id: REPO-0136
#   severity: info
#   checklist: [PIPE-DEPLOY-5, CONF-GITOPS-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: A deployment that fails is undone by the pipeline
#   remediation: Use helm upgrade --atomic, or undo the rollout in a step that runs on failure.
package rules.repository.pipeline_rolls_back

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	"automatic_rollback" in step.does
}

evidence contains {"path": step.path, "params": {}} if {
	pipelines.runs
	some step in input.facts.steps
	step.on_failure == true
	step.result != "disabled"
	pipelines.does(step, ["rollback", "blue_green"])
}
