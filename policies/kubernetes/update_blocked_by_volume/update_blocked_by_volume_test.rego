package rules.kubernetes.update_blocked_by_volume_test

import data.rules.kubernetes.update_blocked_by_volume

claim(modes, class) := {"kind": "PersistentVolumeClaim", "metadata": {"name": "data"}, "spec": {"accessModes": modes, "storageClassName": class}}

given(spec, claims) := {
	"resource": {
		"kind": "Deployment",
		"metadata": {"name": "web"},
		"spec": object.union({"template": {"spec": {"volumes": [{"name": "tmp", "emptyDir": {}}, {"name": "data", "persistentVolumeClaim": {"claimName": "data"}}]}}}, spec),
	},
	"related": {"references": claims},
}

once := [claim(["ReadWriteOnce"], "gp3")]

found := {{"path": ["spec", "template", "spec", "volumes", 1], "params": {"workload": "web", "claim": "data"}}}

rolling(surge, unavailable) := {"strategy": {"type": "RollingUpdate", "rollingUpdate": {"maxSurge": surge, "maxUnavailable": unavailable}}}

test_a_second_pod_that_waits_for_the_volume_is_found if {
	update_blocked_by_volume.violations == found with input as given({}, once)
	update_blocked_by_volume.violations == found with input as given(rolling(1, 0), once)
	update_blocked_by_volume.violations == found with input as given(object.union({"replicas": 2}, rolling("50%", "25%")), [claim(["ReadWriteOncePod"], "gp3")])
	update_blocked_by_volume.applies with input as given({}, once)
}

test_an_update_that_stops_the_old_pod_first_passes if {
	update_blocked_by_volume.violations == set() with input as given({"strategy": {"type": "Recreate"}}, once)
	update_blocked_by_volume.violations == set() with input as given(rolling(0, 1), once)
	update_blocked_by_volume.violations == set() with input as given(rolling(1, 1), once)
	update_blocked_by_volume.violations == set() with input as given(rolling(0, "25%"), once)
	update_blocked_by_volume.violations == set() with input as given(object.union({"replicas": 4}, rolling("25%", "25%")), once)
	update_blocked_by_volume.violations == set() with input as given({"replicas": 0}, once)
}

test_pods_that_come_to_the_same_node_pass if {
	update_blocked_by_volume.violations == set() with input as given({"template": {"spec": {"nodeName": "a"}}}, once)
	update_blocked_by_volume.violations == set() with input as given({"template": {"spec": {"nodeSelector": {"kubernetes.io/hostname": "a"}}}}, once)
	update_blocked_by_volume.violations == set() with input as given({}, [claim(["ReadWriteOnce"], "local-path")])
	update_blocked_by_volume.violations == set() with input as given({}, [claim(["ReadWriteOnce"], "microk8s-hostpath")])
}

test_volumes_of_many_nodes_and_unknown_ones_are_none_of_its_business if {
	not update_blocked_by_volume.applies with input as given({}, [claim(["ReadWriteMany"], "efs")])
	not update_blocked_by_volume.applies with input as given({}, [claim(["ReadWriteOnce", "ReadWriteMany"], "efs")])
	not update_blocked_by_volume.applies with input as given({}, [])
}
