# METADATA
# title: Where the replicas of a workload may run
# description: What keeps replicas apart, by the node labels over which they are spread.
package lib.placement

import data.lib.pods
import data.lib.selectors

# Topology keys of spread constraints and of anti-affinity: "kubernetes.io/hostname", "topology.kubernetes.io/zone".
keys := array.concat(spread, array.concat(required, preferred))

spread := [constraint.topologyKey | some constraint in pods.spec.topologySpreadConstraints]

required := [term.topologyKey |
	some term in pods.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution
	keeps_from_own(term)
]

preferred := [entry.podAffinityTerm.topologyKey |
	some entry in pods.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution
	keeps_from_own(entry.podAffinityTerm)
]

# A term that selects other pods keeps the replicas from those only. Without a selector it is about no pods at all.
keeps_from_own(term) if selectors.matches(term.labelSelector, pods.labels)

# Labels that a plan does not know yet.
keeps_from_own(term) if {
	term.labelSelector
	count(pods.labels) == 0
}

over_zones if {
	some key in keys
	of_zone(key)
}

of_zone(key) if contains(key, "zone")

of_zone(key) if contains(key, "region")
