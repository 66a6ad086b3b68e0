package rules.kubernetes.replicas_in_one_zone_test

import data.rules.kubernetes.replicas_in_one_zone

deployment(replicas, keys) := {
	"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": replicas, "template": {"spec": {"topologySpreadConstraints": [{"topologyKey": key} | some key in keys]}}}},
	"related": {"autoscalers": []},
}

test_nodes_alone_are_found if {
	violation := {"path": ["spec", "template", "spec", "topologySpreadConstraints"], "params": {"workload": "web"}}
	replicas_in_one_zone.violations == {violation} with input as deployment(3, ["kubernetes.io/hostname"])
}

test_zones_pass if {
	replicas_in_one_zone.violations == set() with input as deployment(3, ["kubernetes.io/hostname", "topology.kubernetes.io/zone"])
}

test_single_replicas_and_ones_that_nothing_keeps_apart_are_not_asked if {
	not replicas_in_one_zone.applies with input as deployment(1, ["kubernetes.io/hostname"])
	not replicas_in_one_zone.applies with input as deployment(3, [])
	replicas_in_one_zone.violations == set() with input as deployment(3, [])
}
