# METADATA
# title: Deployment that nothing waits for
# description: kubectl and helm are content when the objects are stored. The pipeline is green while the new version crashes.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubectl/generated/kubectl_rollout/kubectl_rollout_status/
#   - ref: https://helm.sh/docs/helm/helm_upgrade/
# custom:
#   id: REPO-0126
#   severity: medium
#   checklist: [TEST-PREDEPLOY-2]
#   kinds: [pipeline]
#   relations: [pipelines]
#   message: "{tool} deploys, and nothing waits until it is healthy"
#   remediation: Follow with kubectl rollout status, use helm upgrade --wait, or call the health address.
package rules.repository.pipeline_deploys_blindly

import data.lib.pipelines

violations contains {"path": step.path, "params": {"tool": step.tool}} if {
	not watched
	some step in pipelines.effective
	step.tool in ["kubectl", "helm", "oc", "deliverybot/helm"]
	"deploy" in step.does
	not helped(step)
}

# One wait is enough for a pipeline: which deployment it is for is not told.
watched if {
	some step in pipelines.effective
	pipelines.does(step, ["rollout_status", "health_check", "smoke_test"])
}

watched if {
	some step in pipelines.effective
	step.after_deployment == true
	pipelines.does(step, ["http_check", "e2e_test", "integration_test"])
}

# Namespaces, quotas and the like are there as soon as they are stored.
helped(step) if {
	some word in step.words
	word in ["crd", "crds", "namespace.yaml", "--crds"]
}
