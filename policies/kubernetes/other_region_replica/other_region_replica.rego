# METADATA
# title: Data in another region or cluster
# description: When a region is away, its data is at hand in another one.
# related_resources:
#   - ref: https://cloudnative-pg.io/documentation/current/replica_cluster/
#   - ref: https://strimzi.io/docs/operators/latest/deploying#con-config-mirrormaker2-str
# custom:
#   id: K8S-0476
#   severity: medium
#   checklist: [HA-DR-3]
#   kinds:
#     - Cluster.postgresql.cnpg.io
#     - PostgresCluster.postgres-operator.crunchydata.com
#     - KafkaMirrorMaker2.kafka.strimzi.io
#     - RedisEnterpriseActiveActiveDatabase.app.redislabs.com
#     - PerconaXtraDBCluster.pxc.percona.com
#     - PerconaServerMongoDB.psmdb.percona.com
#     - ReplicationSource.volsync.backube
#   message: "{kind} {name} does not replicate"
#   remediation: Switch the replication on and let it run.
package rules.kubernetes.other_region_replica

spec := input.resource.spec

params := {"kind": input.resource.kind, "name": input.resource.metadata.name}

on contains ["spec", "replica"] if {
	is_object(spec.replica)
	spec.replica.source
	object.get(spec.replica, "enabled", true) == true
}

on contains ["spec", "standby", "enabled"] if spec.standby.enabled == true

on contains ["spec", "mirrors"] if count(spec.mirrors) > 0

on contains ["spec", "participatingClusters"] if count(spec.participatingClusters) > 1

on contains ["spec", "pxc", "replicationChannels"] if count(spec.pxc.replicationChannels) > 0

on contains ["spec", "replsets", i, "externalNodes"] if {
	some i, set in spec.replsets
	count(set.externalNodes) > 0
}

on contains ["spec", "rsyncTLS"] if spec.rsyncTLS.address

off contains ["spec", "replicas"] if {
	input.resource.kind == "KafkaMirrorMaker2"
	spec.replicas == 0
}

off contains ["spec", "paused"] if {
	input.resource.kind == "ReplicationSource"
	spec.rsyncTLS
	spec.paused == true
}

violations contains {"path": path, "params": params} if some path in off

evidence contains {"path": path, "params": params} if {
	count(off) == 0
	some path in on
}
