# METADATA
# title: Network policies
# description: >-
#   Which directions of traffic a policy closes, and whether it opens them again for everybody: NetworkPolicies of Kubernetes and Cilium.
package lib.network_policies

# Whether a policy closes a direction ("Ingress" or "Egress") for the pods that it selects, but for what it lists.
isolates(policy, direction) if {
	policy.kind == "NetworkPolicy"
	direction in types(policy)
}

isolates(policy, direction) if {
	policy.kind != "NetworkPolicy"
	object.get(policy.spec, lower(direction), null) != null
}

# Without `policyTypes` a policy always closes ingress, and egress where it has rules for it.
types(policy) := policy.spec.policyTypes if {
	count(policy.spec.policyTypes) > 0
} else := ["Ingress", "Egress"] if {
	policy.spec.egress
} else := ["Ingress"]

# Where a policy lets everybody through: the places of rules without peers and ports.
open_rules(policy, direction) := [["spec", field, i] |
	field := lower(direction)
	isolates(policy, direction)
	some i, rule in policy.spec[field]
	open_rule(policy.kind, rule)
]

opens(policy, direction) if count(open_rules(policy, direction)) > 0

open_rule("NetworkPolicy", rule) if {
	empty(rule, "ports")
	empty(rule, "from")
	empty(rule, "to")
}

open_rule("NetworkPolicy", rule) if {
	empty(rule, "ports")
	some side in ["from", "to"]
	some peer in rule[side]
	peer.ipBlock.cidr in ["0.0.0.0/0", "::/0"]
	empty(peer.ipBlock, "except")
}

open_rule(kind, rule) if {
	kind != "NetworkPolicy"
	empty(rule, "toPorts")
	some side in ["fromEntities", "toEntities"]
	"all" in rule[side]
}

empty(value, field) if count(object.get(value, field, [])) == 0

empty(value, field) if value[field] == null
