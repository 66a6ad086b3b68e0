# METADATA
# title: Disruption budget that protects nothing
# description: It allows all pods to be evicted at the same time, as if it were not there.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget
# custom:
#   id: K8S-0295
#   severity: low
#   checklist: [PIPE-DEPLOY-3]
#   kinds: [PodDisruptionBudget]
#   message: "PodDisruptionBudget {budget} allows all pods to be evicted at once"
#   remediation: Set maxUnavailable to 1, or minAvailable above 0.
package rules.kubernetes.disruption_budget_empty

import data.lib.budgets

violations contains {"path": ["spec", "minAvailable"], "params": {"budget": input.resource.metadata.name}} if {
	budgets.none(input.resource.spec.minAvailable)
}

violations contains {"path": ["spec", "maxUnavailable"], "params": {"budget": input.resource.metadata.name}} if {
	budgets.all_pods(input.resource.spec.maxUnavailable)
}
