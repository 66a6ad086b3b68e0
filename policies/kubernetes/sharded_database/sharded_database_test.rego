package rules.kubernetes.sharded_database_test

import data.rules.kubernetes.sharded_database

given(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "shop"}, "spec": spec}}

place(kind, path) := {{"path": path, "params": {"kind": kind, "name": "shop"}}}

test_several_shards_are_evidence if {
	sharded_database.evidence == place("VitessCluster", ["spec", "keyspaces", 0, "partitionings", 0, "equal", "parts"]) with input as given("VitessCluster", {"keyspaces": [{"partitionings": [{"equal": {"parts": 4}}]}]})
	sharded_database.evidence == place("PerconaServerMongoDB", ["spec", "replsets"]) with input as given("PerconaServerMongoDB", {"sharding": {"enabled": true}, "replsets": [{}, {}]})
	sharded_database.evidence == place("MongoDB", ["spec", "shardTopology", "shard", "shards"]) with input as given("MongoDB", {"shardTopology": {"shard": {"shards": 3}}})
	sharded_database.evidence == place("SGShardedCluster", ["spec", "shards", "clusters"]) with input as given("SGShardedCluster", {"shards": {"clusters": 2}})
	sharded_database.evidence == place("ClickHouseInstallation", ["spec", "configuration", "clusters", 0, "layout", "shardsCount"]) with input as given("ClickHouseInstallation", {"configuration": {"clusters": [{"layout": {"shardsCount": 2}}]}})
	sharded_database.evidence == place("TidbCluster", ["kind"]) with input as given("TidbCluster", {"tikv": {"replicas": 3}})
}

test_one_shard_is_none if {
	sharded_database.evidence == set() with input as given("PerconaServerMongoDB", {"sharding": {"enabled": true}, "replsets": [{}]})
	sharded_database.evidence == set() with input as given("PerconaServerMongoDB", {"sharding": {"enabled": false}, "replsets": [{}, {}]})
	sharded_database.evidence == set() with input as given("VitessCluster", {"keyspaces": [{"partitionings": [{"equal": {"parts": 1}}]}]})
	sharded_database.evidence == set() with input as given("CrdbCluster", {"nodes": 1})
}
