# METADATA
# title: Disruption budget that asks for as many pods as there are
# description: No pod can be evicted, so that draining a node never ends. With an autoscaler that happens whenever the load is low.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/configure-pdb/#think-about-how-your-application-reacts-to-disruptions
# custom:
#   id: K8S-0294
#   severity: medium
#   checklist: [PIPE-DEPLOY-3]
#   kinds: [PodDisruptionBudget]
#   relations: [workloads, autoscalers]
#   message: "PodDisruptionBudget {budget} keeps {wanted} pods, but there may be only {total}"
#   remediation: Use maxUnavailable 1 in place of minAvailable, or set minAvailable below the least number of replicas.
package rules.kubernetes.disruption_budget_too_large

import data.lib.autoscalers
import data.lib.budgets

default applies := false

applies if {
	total > 0
	input.resource.spec.minAvailable
}

# The least number of pods; undefined where one of the workloads does not say it.
total := sum(numbers) if {
	numbers := [replicas_of(workload) | some workload in input.related.workloads]
	count(numbers) == count(input.related.workloads)
}

replicas_of(workload) := min(minimums) if {
	minimums := [autoscalers.minimum(autoscaler) |
		some autoscaler in input.related.autoscalers
		autoscalers.scales(autoscaler, workload)
	]
	count(minimums) > 0
} else := workload.spec.replicas if {
	is_number(workload.spec.replicas)
} else := 1 if {
	workload.kind == "Pod"
}

violations contains violation if {
	minimum := input.resource.spec.minAvailable
	not budgets.all_pods(minimum)
	total > 0
	wanted := budgets.at_least(minimum, total)
	wanted >= total
	violation := {"path": ["spec", "minAvailable"], "params": {"budget": input.resource.metadata.name, "wanted": wanted, "total": total}}
}
