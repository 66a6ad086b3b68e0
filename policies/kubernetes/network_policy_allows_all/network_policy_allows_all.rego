# METADATA
# title: NetworkPolicy that allows everything
# description: A rule without peers and ports lets everybody through, and undoes every other policy for these pods.
# related_resources:
#   - ref: https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic
# custom:
#   id: K8S-0251
#   severity: medium
#   checklist: [SEC-NET-3]
#   kinds: [NetworkPolicy, CiliumNetworkPolicy.cilium.io, CiliumClusterwideNetworkPolicy.cilium.io]
#   message: "NetworkPolicy {policy} lets everybody in"
#   remediation: Name in this rule who may come (from) or the ports that are for everybody (ports).
package rules.kubernetes.network_policy_allows_all

import data.lib.network_policies

violations contains {"path": path, "params": {"policy": input.resource.metadata.name}} if {
	not restricts_egress
	some path in network_policies.open_rules(input.resource, "Ingress")
}

# A policy may leave ingress open to others and still close egress.
restricts_egress if {
	network_policies.isolates(input.resource, "Egress")
	not network_policies.opens(input.resource, "Egress")
}
