# METADATA
# title: NetworkPolicy that selects no pods
# description: It protects nobody. Most often a label was renamed on one side only, and the pods are open since then.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource
# custom:
#   id: K8S-0252
#   severity: medium
#   checklist: [SEC-NET-3]
#   kinds: [NetworkPolicy]
#   relations: [workloads, neighbours]
#   message: "NetworkPolicy {policy} selects none of the pods that are defined beside it"
#   remediation: Set spec.podSelector to labels that stand in the pod template of the workload, or remove the policy.
package rules.kubernetes.network_policy_selects_nothing

import data.lib.selectors

default applies := false

# An empty selector is for all pods of the namespace, those to come included.
applies if {
	count(labels) > 0
	not selectors.foreign(labels)
	count(array.concat(input.related.workloads, input.related.neighbours)) > 0
}

default labels := {}

labels := input.resource.spec.podSelector.matchLabels if is_object(input.resource.spec.podSelector.matchLabels)

violations contains {"path": ["spec", "podSelector"], "params": {"policy": input.resource.metadata.name}} if {
	applies
	count(input.related.workloads) == 0
}
