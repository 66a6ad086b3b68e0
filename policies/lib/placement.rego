# METADATA
# title: Where the replicas of a workload may run
# description: What keeps replicas apart, by the node labels over which they are spread.
package lib.placement

import data.lib.pods

# Topology keys of spread constraints and of anti-affinity: "kubernetes.io/hostname", "topology.kubernetes.io/zone".
keys := array.concat(spread, array.concat(required, preferred))

spread := [constraint.topologyKey | some constraint in pods.spec.topologySpreadConstraints]

required := [term.topologyKey | some term in pods.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution]

preferred := [entry.podAffinityTerm.topologyKey | some entry in pods.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution]

over_zones if {
	some key in keys
	of_zone(key)
}

of_zone(key) if contains(key, "zone")

of_zone(key) if contains(key, "region")
