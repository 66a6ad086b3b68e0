# METADATA
# title: Traffic is denied by default
# description: A policy for all pods of the namespace lets nothing in but what others allow, so that new pods are closed from the start.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-traffic
# custom:
#   id: K8S-0255
#   severity: info
#   checklist: [SEC-NET-3]
#   kinds: [NetworkPolicy]
#   message: "NetworkPolicy {policy} denies by default"
#   remediation: "Add a NetworkPolicy with podSelector {}, policyTypes [Ingress] and no rules to each namespace."
package rules.kubernetes.network_policy_default_deny

import data.lib.network_policies

evidence contains {"path": ["spec", "podSelector"], "params": {"policy": input.resource.metadata.name}} if {
	input.resource.spec.podSelector == {}
	network_policies.isolates(input.resource, "Ingress")
	count(object.get(input.resource.spec, "ingress", [])) == 0
}
