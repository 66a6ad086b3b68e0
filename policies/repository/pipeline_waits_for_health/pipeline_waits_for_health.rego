# METADATA
# title: The pipeline waits until what it deployed is healthy
# description: What comes next starts only when the deployment serves.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/kubectl_rollout_status/
# custom:
#   id: REPO-0125
#   severity: info
#   checklist: [TEST-PREDEPLOY-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: The pipeline waits until what it deployed is healthy
#   remediation: "Wait after the deployment: kubectl rollout status, helm upgrade --wait, argocd app wait, a call of the health address."
package rules.repository.pipeline_waits_for_health

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	step.trial == false
	"rollout_status" in step.does
}

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	step.after_deployment == true
	"health_check" in step.does
}
