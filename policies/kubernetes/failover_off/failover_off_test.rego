package rules.kubernetes.failover_off_test

import data.rules.kubernetes.failover_off

cluster(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "orders"}, "spec": spec}}

found(kind, path) := {{"path": path, "params": {"kind": kind, "name": "orders"}}}

test_a_failover_that_is_off_is_found if {
	failover_off.violations == found("Kubegres", ["spec", "failover", "isDisabled"]) with input as cluster("Kubegres", {"failover": {"isDisabled": true}})
	failover_off.violations == found("MariaDB", ["spec", "replication", "primary", "automaticFailover"]) with input as cluster("MariaDB", {"replication": {"primary": {"automaticFailover": false}}})
	paused := {"patroni": {"dynamicConfiguration": {"pause": true}}}
	failover_off.violations == found("PostgresCluster", ["spec", "patroni", "dynamicConfiguration", "pause"]) with input as cluster("PostgresCluster", paused)
}

test_the_default_passes if {
	failover_off.violations == set() with input as cluster("Kubegres", {"replicas": 3})
	failover_off.violations == set() with input as cluster("MariaDB", {"replication": {"primary": {"automaticFailover": true}}})
}
