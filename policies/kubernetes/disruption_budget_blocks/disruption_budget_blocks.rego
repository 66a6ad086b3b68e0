# METADATA
# title: Disruption budget that allows no eviction
# description: Nodes with these pods can never be drained, so that updates of the cluster wait until somebody deletes the pods by hand.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget
# custom:
#   id: K8S-0293
#   severity: medium
#   checklist: [PIPE-DEPLOY-3]
#   kinds: [PodDisruptionBudget]
#   message: "PodDisruptionBudget {budget} allows no eviction at all"
#   remediation: Set maxUnavailable to 1 or a percentage above 0, and leave minAvailable out.
package rules.kubernetes.disruption_budget_blocks

import data.lib.budgets

violations contains {"path": ["spec", "maxUnavailable"], "params": {"budget": input.resource.metadata.name}} if {
	budgets.none(input.resource.spec.maxUnavailable)
}

violations contains {"path": ["spec", "minAvailable"], "params": {"budget": input.resource.metadata.name}} if {
	budgets.all_pods(input.resource.spec.minAvailable)
}

# Without either, Kubernetes expects no pods and so lets none go.
violations contains {"path": ["spec"], "params": {"budget": input.resource.metadata.name}} if {
	input.resource.spec.selector
	every field in ["minAvailable", "maxUnavailable"] {
		object.get(input.resource.spec, field, null) == null
	}
}
