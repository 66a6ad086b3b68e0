# METADATA
# title: Pods with more than one disruption budget
# description: Kubernetes refuses to evict a pod that two budgets select, so that its node can never be drained.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/configure-pdb/#arbitrary-controllers-and-selectors
#   - ref: https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/#how-api-initiated-eviction-works
# custom:
#   id: K8S-0297
#   severity: medium
#   checklist: [PIPE-DEPLOY-3]
#   kinds: [Deployment, StatefulSet, ReplicaSet, ReplicationController, Rollout.argoproj.io]
#   relations: [disruption_budgets]
#   message: "The pods of {workload} are selected by the disruption budgets {budgets}"
#   remediation: Keep one PodDisruptionBudget for these pods, and make the selectors of the others narrower.
package rules.kubernetes.disruption_budgets_overlap

default applies := false

applies if count(names) > 0

# The same name is the same budget in another overlay.
names := {budget.metadata.name | some budget in input.related.disruption_budgets}

violations contains violation if {
	count(names) > 1
	violation := {"path": ["metadata", "name"], "params": {"workload": input.resource.metadata.name, "budgets": concat(", ", sort(names))}}
}
