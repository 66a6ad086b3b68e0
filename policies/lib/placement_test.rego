package lib.placement_test

import data.lib.placement

deployment(spec) := {"resource": {"kind": "Deployment", "spec": {"template": {"spec": spec}}}}

test_keys_come_from_constraints_and_anti_affinity if {
	placement.keys == ["topology.kubernetes.io/zone", "kubernetes.io/hostname", "example.com/rack"] with input as deployment({
		"topologySpreadConstraints": [{"topologyKey": "topology.kubernetes.io/zone"}],
		"affinity": {"podAntiAffinity": {
			"requiredDuringSchedulingIgnoredDuringExecution": [{"topologyKey": "kubernetes.io/hostname"}],
			"preferredDuringSchedulingIgnoredDuringExecution": [{"weight": 1, "podAffinityTerm": {"topologyKey": "example.com/rack"}}],
		}},
	})
	placement.keys == [] with input as deployment({})
}

test_zones_and_regions_are_over_zones if {
	placement.over_zones with input as deployment({"topologySpreadConstraints": [{"topologyKey": "failure-domain.beta.kubernetes.io/zone"}]})
	placement.over_zones with input as deployment({"topologySpreadConstraints": [{"topologyKey": "topology.kubernetes.io/region"}]})
	not placement.over_zones with input as deployment({"topologySpreadConstraints": [{"topologyKey": "kubernetes.io/hostname"}]})
}
