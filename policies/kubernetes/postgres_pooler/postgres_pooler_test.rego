package rules.kubernetes.postgres_pooler_test

import data.rules.kubernetes.postgres_pooler

given(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

place(kind, path) := {{"path": path, "params": {"kind": kind, "name": "shop"}}}

test_pools_that_are_on if {
	postgres_pooler.evidence == place("Pooler", ["spec", "pgbouncer"]) with input as given("Pooler", {"instances": 2})
	postgres_pooler.evidence == place("postgresql", ["spec", "enableConnectionPooler"]) with input as given("postgresql", {"enableConnectionPooler": true})
	postgres_pooler.evidence == place("PostgresCluster", ["spec", "proxy", "pgBouncer"]) with input as given("PostgresCluster", {"proxy": {"pgBouncer": {"replicas": 2}}})
	postgres_pooler.evidence == set() with input as given("postgresql", {"numberOfInstances": 2})
}

test_pools_that_are_off if {
	postgres_pooler.violations == place("SGCluster", ["spec", "pods", "disableConnectionPooling"]) with input as given("SGCluster", {"pods": {"disableConnectionPooling": true}})
	postgres_pooler.violations == place("Pooler", ["spec", "instances"]) with input as given("Pooler", {"instances": 0})
	postgres_pooler.violations == place("PostgresCluster", ["spec", "proxy", "pgBouncer", "replicas"]) with input as given("PostgresCluster", {"proxy": {"pgBouncer": {"replicas": 0}}})
	postgres_pooler.evidence == set() with input as given("Pooler", {"instances": 0})
	postgres_pooler.violations == set() with input as given("postgresql", {"numberOfInstances": 2})
}
