# METADATA
# title: Drift is looked for on a schedule
# description: What somebody changed by hand is noticed before it matters.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/cli/commands/plan#detailed-exitcode
# custom:
#   id: REPO-0173
#   severity: info
#   checklist: [CONF-ENV-4]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Drift is looked for on a schedule
#   remediation: "Compare what is deployed with what is written on a schedule: terraform plan -detailed-exitcode, kubectl diff, argocd app diff."
package rules.repository.pipeline_detects_drift

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	pipelines.runs
	input.facts.triggers.schedule == true
	some step in input.facts.steps
	step.on_schedule == true
	step.result != "disabled"
	"detect_drift" in step.does
}
