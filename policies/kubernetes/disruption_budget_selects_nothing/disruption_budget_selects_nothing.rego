# METADATA
# title: Disruption budget that selects no pods
# description: It protects nobody. Most often a label was renamed on one side only.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/configure-pdb/
# custom:
#   id: K8S-0296
#   severity: medium
#   checklist: [PIPE-DEPLOY-3]
#   kinds: [PodDisruptionBudget]
#   relations: [workloads, neighbours]
#   message: "PodDisruptionBudget {budget} selects none of the pods that are defined beside it"
#   remediation: Set spec.selector to labels that stand in the pod template of the workload, or remove the budget.
package rules.kubernetes.disruption_budget_selects_nothing

import data.lib.selectors

default applies := false

applies if {
	count(labels) > 0
	not selectors.foreign(labels)
	count(array.concat(input.related.workloads, input.related.neighbours)) > 0
}

default labels := {}

labels := input.resource.spec.selector.matchLabels if is_object(input.resource.spec.selector.matchLabels)

violations contains {"path": ["spec", "selector"], "params": {"budget": input.resource.metadata.name}} if {
	applies
	count(input.related.workloads) == 0
}
