package rules.kubernetes.database_cluster_lone_test

import data.rules.kubernetes.database_cluster_lone

cluster(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "orders"}, "spec": spec}}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "orders"}}}

test_a_single_instance_is_found if {
	database_cluster_lone.violations == found("Cluster", ["spec", "instances"]) with input as cluster("Cluster", {"instances": 1})
	database_cluster_lone.violations == found("PostgresCluster", ["spec", "instances"]) with input as cluster("PostgresCluster", {"instances": [{"name": "one"}]})
	database_cluster_lone.violations == found("MariaDB", ["spec", "replicas"]) with input as cluster("MariaDB", {})
}

test_several_instances_and_a_cluster_that_is_switched_off_pass if {
	database_cluster_lone.violations == set() with input as cluster("Cluster", {"instances": 3})
	database_cluster_lone.violations == set() with input as cluster("postgresql", {"numberOfInstances": 0})
}
