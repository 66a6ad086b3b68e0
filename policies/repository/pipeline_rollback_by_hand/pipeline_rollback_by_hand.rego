# METADATA
# title: A pipeline that undoes a deployment is at hand
# description: Whoever is on call goes back with one button and not with a procedure.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-back-a-deployment
# custom:
#   id: REPO-0138
#   severity: info
#   checklist: [CONF-GITOPS-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: A pipeline that undoes a deployment is at hand
#   remediation: Keep a pipeline that somebody starts to go back to the version before.
package rules.repository.pipeline_rollback_by_hand

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	step.manual == true
	pipelines.does(step, ["rollback", "automatic_rollback"])
}
