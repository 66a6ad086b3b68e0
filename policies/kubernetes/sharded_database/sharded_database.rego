# METADATA
# title: Data spread over shards
# description: The data and the load of one database are spread over several servers.
# related_resources:
#   - ref: https://vitess.io/docs/concepts/shard/
#   - ref: https://docs.percona.com/percona-operator-for-mongodb/sharding.html
# custom:
#   id: K8S-0475
#   severity: info
#   checklist: [SCALE-DB-3]
#   kinds:
#     [VitessCluster.planetscale.com, PerconaServerMongoDB.psmdb.percona.com, MongoDB.kubedb.com, CrdbCluster.crdb.cockroachlabs.com, TidbCluster.pingcap.com,
#     SGShardedCluster.stackgres.io, ClickHouseInstallation.clickhouse.altinity.com, YBCluster.yugabyte.com]
#   message: "{kind} {name} spreads its data over shards"
#   remediation: Spread the data over shards where one server is not enough, or write down why it is.
package rules.kubernetes.sharded_database

spec := input.resource.spec

params := {"kind": input.resource.kind, "name": input.resource.metadata.name}

# Where each kind says how many shards there are: {"path", "count"}.
shards contains {"path": ["spec", "keyspaces", i, "partitionings", j, "equal", "parts"], "count": parts} if {
	some i, keyspace in spec.keyspaces
	some j, partitioning in keyspace.partitionings
	parts := partitioning.equal.parts
}

shards contains {"path": ["spec", "replsets"], "count": count(spec.replsets)} if {
	input.resource.kind == "PerconaServerMongoDB"
	spec.sharding.enabled == true
}

shards contains {"path": ["spec", "shardTopology", "shard", "shards"], "count": spec.shardTopology.shard.shards} if is_number(spec.shardTopology.shard.shards)

shards contains {"path": ["spec", "shards", "clusters"], "count": spec.shards.clusters} if is_number(spec.shards.clusters)

shards contains {"path": ["spec", "configuration", "clusters", i, "layout", "shardsCount"], "count": number} if {
	some i, cluster in spec.configuration.clusters
	number := cluster.layout.shardsCount
}

# These split their data by themselves.
shards contains {"path": ["kind"], "count": nodes} if {
	input.resource.kind in ["CrdbCluster", "TidbCluster", "YBCluster"]
	nodes := max([object.get(spec, path, 0) | some path in [["nodes"], ["tikv", "replicas"], ["tserver", "replicas"]]])
	nodes > 2
}

# One shard to begin with is no mistake, and no evidence.
evidence contains {"path": shard.path, "params": params} if {
	some shard in shards
	shard.count > 1
}
