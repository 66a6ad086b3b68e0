# METADATA
# title: Configuration is validated by the pipeline
# description: A mistake in a manifest, a chart or a plan is found before it is deployed.
# related_resources:
#   - ref: https://github.com/yannh/kubeconform
#   - ref: https://helm.sh/docs/helm/helm_lint/
# custom:
#   id: REPO-0127
#   severity: info
#   checklist: [TEST-PREDEPLOY-3]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: Configuration is validated by the pipeline
#   remediation: "Validate manifests, charts and plans in the pipeline: kubeconform, helm lint, terraform validate, kubectl apply --dry-run=server, policy checks."
package rules.repository.pipeline_validates_configuration

import data.lib.pipelines

evidence contains {"path": step.path, "params": {}} if {
	some step in pipelines.effective
	pipelines.does(step, ["validate_configuration"])
	step.after_deployment == false
}
