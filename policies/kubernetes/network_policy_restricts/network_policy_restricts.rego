# METADATA
# title: NetworkPolicy restricts traffic
# description: The policy lists who may talk to its pods, or to whom they may talk.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/
# custom:
#   id: K8S-0254
#   severity: info
#   checklist: [SEC-NET-3]
#   kinds:
#     - NetworkPolicy
#     - CiliumNetworkPolicy.cilium.io
#     - CiliumClusterwideNetworkPolicy.cilium.io
#     - NetworkPolicy.projectcalico.org
#     - NetworkPolicy.crd.projectcalico.org
#     - GlobalNetworkPolicy.projectcalico.org
#     - GlobalNetworkPolicy.crd.projectcalico.org
#   message: "Policy {policy} restricts traffic"
#   remediation: Add a NetworkPolicy that lists who may talk to the pods.
package rules.kubernetes.network_policy_restricts

import data.lib.network_policies

evidence contains {"path": ["spec"], "params": {"policy": input.resource.metadata.name}} if {
	not startswith(input.resource.apiVersion, "projectcalico")
	not startswith(input.resource.apiVersion, "crd.projectcalico")
	some direction in ["Ingress", "Egress"]
	network_policies.isolates(input.resource, direction)
	not network_policies.opens(input.resource, direction)
}

# Calico's rules are ordered and end with a denial where none matches.
evidence contains {"path": ["spec"], "params": {"policy": input.resource.metadata.name}} if {
	contains(input.resource.apiVersion, "projectcalico.org/")
	count(input.resource.spec.types) > 0
	not allows_everything
}

allows_everything if {
	some direction in ["ingress", "egress"]
	some rule in input.resource.spec[direction]
	rule == {"action": "Allow"}
}
