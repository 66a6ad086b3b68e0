# METADATA
# title: Replicas without a disruption budget
# description: An update of the nodes may evict all replicas at the same time, however many there are.
# related_resources:
#   - ref: https://kubernetes.io/docs/tasks/run-application/configure-pdb/
# custom:
#   id: K8S-0292
#   severity: medium
#   checklist: [HA-ZONE-1]
#   kinds: [Deployment, StatefulSet, Rollout.argoproj.io]
#   relations: [autoscalers, disruption_budgets]
#   message: "No PodDisruptionBudget keeps replicas of {workload} while nodes are drained"
#   remediation: Add a PodDisruptionBudget whose selector matches these pods, with maxUnavailable 1.
#   parameters:
#     replicas: { description: From how many replicas on a budget is asked for., default: 2 }
package rules.kubernetes.disruption_budget_missing

import data.lib.pods
import data.lib.workloads

default applies := false

# A budget for a single replica only keeps nodes from being drained.
applies if workloads.floor >= data.parameters["K8S-0292"].replicas

violations contains {"path": array.concat(pods.template_path, ["metadata", "labels"]), "params": {"workload": input.resource.metadata.name}} if {
	applies
	count(input.related.disruption_budgets) == 0
}
