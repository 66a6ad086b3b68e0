package rules.kubernetes.database_cluster_test

import data.rules.kubernetes.database_cluster

cluster(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "orders"}, "spec": spec}}

test_several_instances_are_evidence if {
	database_cluster.evidence == {{"path": ["spec", "instances"], "params": {"kind": "Cluster", "name": "orders", "count": 3}}} with input as cluster("Cluster", {"instances": 3})
	database_cluster.evidence == {{"path": ["spec", "pxc", "size"], "params": {"kind": "PerconaXtraDBCluster", "name": "orders", "count": 3}}} with input as cluster("PerconaXtraDBCluster", {"pxc": {"size": 3}})
}

test_a_single_one_is_not if {
	database_cluster.evidence == set() with input as cluster("Cluster", {"instances": 1})
}
