# METADATA
# title: NetworkPolicy without a pod selector
# description: Older API servers refuse it, newer ones take it for all pods of the namespace, which its author may not have meant.
# related_resources:
#   - ref: https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/#NetworkPolicySpec
# custom:
#   id: K8S-0253
#   severity: low
#   advice: true
#   checklist: [SEC-NET-3]
#   kinds: [NetworkPolicy]
#   message: "NetworkPolicy {policy} does not say for which pods it is"
#   remediation: "Set spec.podSelector to the labels of the pods, or to {} for all pods of the namespace."
package rules.kubernetes.network_policy_without_selector

violations contains {"path": ["spec", "podSelector"], "params": {"policy": input.resource.metadata.name}} if {
	not is_object(object.get(input.resource, ["spec", "podSelector"], null))
}
