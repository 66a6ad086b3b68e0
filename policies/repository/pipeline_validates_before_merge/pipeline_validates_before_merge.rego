# METADATA
# title: Configuration is validated before it is merged
# description: A mistake in a manifest, a chart or a plan never reaches the branch that is deployed.
# related_resources:
#   - ref: https://github.com/yannh/kubeconform
# custom:
#   id: REPO-0135
#   severity: info
#   checklist: [CONF-GITOPS-5]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Configuration is validated before it is merged
#   remediation: Validate manifests, charts and plans in a pipeline that starts with each pull request.
package rules.repository.pipeline_validates_before_merge

import data.lib.pipelines

# Whether it is YAML at all says little.
evidence contains {"path": step.path, "params": {}} if {
	before_merge
	some step in pipelines.on_change
	"validate_configuration" in step.does
	step.after_deployment == false
	step.tool != "yamllint"
	step.tool != "ibiqlik/action-yamllint"
	not step.job in pipelines.jobs_with(["deploy"])
}

before_merge if input.facts.triggers.pull_request == true

before_merge if input.facts.triggers.called_only == true
