package rules.kubernetes.database_synchronous_test

import data.rules.kubernetes.database_synchronous

cluster(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "orders"}, "spec": spec}}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "orders"}}}

test_synchronous_replication_of_each_operator_is_evidence if {
	database_synchronous.evidence == found("Cluster", ["spec", "minSyncReplicas"]) with input as cluster("Cluster", {"instances": 3, "minSyncReplicas": 1})
	database_synchronous.evidence == found("Cluster", ["spec", "postgresql", "synchronous"]) with input as cluster("Cluster", {"postgresql": {"synchronous": {"method": "any", "number": 1}}})
	database_synchronous.evidence == found("postgresql", ["spec", "patroni", "synchronous_mode"]) with input as cluster("postgresql", {"patroni": {"synchronous_mode": true}})
	dynamic := {"patroni": {"dynamicConfiguration": {"synchronous_mode": true}}}
	database_synchronous.evidence == found("PostgresCluster", ["spec", "patroni", "dynamicConfiguration", "synchronous_mode"]) with input as cluster("PostgresCluster", dynamic)
	database_synchronous.evidence == found("MariaDB", ["spec", "galera", "enabled"]) with input as cluster("MariaDB", {"galera": {"enabled": true}})
	database_synchronous.evidence == found("InnoDBCluster", ["spec", "instances"]) with input as cluster("InnoDBCluster", {"instances": 3})
}

test_asynchronous_replication_is_not if {
	database_synchronous.evidence == set() with input as cluster("Cluster", {"instances": 3, "minSyncReplicas": 0})
	database_synchronous.evidence == set() with input as cluster("InnoDBCluster", {"instances": 1})
}
