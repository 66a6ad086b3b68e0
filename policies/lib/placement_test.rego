package lib.placement_test

import data.lib.placement

own := {"matchLabels": {"app": "web"}}

deployment(spec) := {"resource": {"kind": "Deployment", "spec": {"template": {"metadata": {"labels": {"app": "web"}}, "spec": spec}}}}

apart(required, preferred) := deployment({"affinity": {"podAntiAffinity": {
	"requiredDuringSchedulingIgnoredDuringExecution": required,
	"preferredDuringSchedulingIgnoredDuringExecution": [{"weight": 1, "podAffinityTerm": term} | some term in preferred],
}}})

test_keys_come_from_constraints_and_anti_affinity if {
	placement.keys == ["topology.kubernetes.io/zone", "kubernetes.io/hostname", "example.com/rack"] with input as deployment({
		"topologySpreadConstraints": [{"topologyKey": "topology.kubernetes.io/zone"}],
		"affinity": {"podAntiAffinity": {
			"requiredDuringSchedulingIgnoredDuringExecution": [{"topologyKey": "kubernetes.io/hostname", "labelSelector": own}],
			"preferredDuringSchedulingIgnoredDuringExecution": [{"weight": 1, "podAffinityTerm": {"topologyKey": "example.com/rack", "labelSelector": own}}],
		}},
	})
	placement.keys == [] with input as deployment({})
}

test_anti_affinity_to_other_pods_keeps_no_replicas_apart if {
	other := {"topologyKey": "kubernetes.io/hostname", "labelSelector": {"matchLabels": {"app": "cache"}}}
	nobody := {"topologyKey": "kubernetes.io/hostname"}
	placement.keys == [] with input as apart([other, nobody], [other, nobody])
	placement.keys == ["kubernetes.io/hostname"] with input as apart([{"topologyKey": "kubernetes.io/hostname", "labelSelector": {"matchExpressions": [{"key": "app", "operator": "In", "values": ["web", "cache"]}]}}], [])
}

test_anti_affinity_of_pods_whose_labels_are_not_known_counts if {
	placement.keys == ["kubernetes.io/hostname"] with input as {"resource": {"kind": "Deployment", "spec": {"template": {"spec": {"affinity": {"podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"topologyKey": "kubernetes.io/hostname", "labelSelector": own}]}}}}}}}
}

test_zones_and_regions_are_over_zones if {
	placement.over_zones with input as deployment({"topologySpreadConstraints": [{"topologyKey": "failure-domain.beta.kubernetes.io/zone"}]})
	placement.over_zones with input as deployment({"topologySpreadConstraints": [{"topologyKey": "topology.kubernetes.io/region"}]})
	not placement.over_zones with input as deployment({"topologySpreadConstraints": [{"topologyKey": "kubernetes.io/hostname"}]})
}
