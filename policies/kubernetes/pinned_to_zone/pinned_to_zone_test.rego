package rules.kubernetes.pinned_to_zone_test

import data.rules.kubernetes.pinned_to_zone

deployment(replicas, spec) := {"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": replicas, "template": {"spec": spec}}}}

key := "topology.kubernetes.io/zone"

affinity(zones) := {"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {"nodeSelectorTerms": [{"matchExpressions": [{"key": key, "operator": "In", "values": zones}]}]}}}}

found(steps) := {{"path": array.concat(["spec", "template", "spec"], steps), "params": {"workload": "web", "zone": "a"}}}

test_a_single_zone_is_found if {
	pinned_to_zone.violations == found(["nodeSelector", key]) with input as deployment(3, {"nodeSelector": {key: "a"}})
	steps := ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms", 0, "matchExpressions", 0, "values"]
	pinned_to_zone.violations == found(steps) with input as deployment(3, affinity(["a"]))
}

test_several_zones_pass if {
	pinned_to_zone.violations == set() with input as deployment(3, affinity(["a", "b"]))
	pinned_to_zone.violations == set() with input as deployment(3, {"nodeSelector": {"kubernetes.io/os": "linux"}})
}

test_a_single_replica_is_not_asked if {
	not pinned_to_zone.applies with input as deployment(1, {"nodeSelector": {key: "a"}})
	pinned_to_zone.violations == set() with input as deployment(1, {"nodeSelector": {key: "a"}})
}
