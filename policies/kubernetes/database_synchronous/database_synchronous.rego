# METADATA
# title: Database waits for its standby
# description: A change counts as written only when a second instance has it, so that none is lost when the primary fails.
# related_resources:
#   - ref: https://cloudnative-pg.io/documentation/current/replication/#synchronous-replication
#   - ref: https://patroni.readthedocs.io/en/latest/replication_modes.html
# custom:
#   id: K8S-0219
#   severity: info
#   checklist: [HA-ZONE-5]
#   kinds:
#     - Cluster.postgresql.cnpg.io
#     - postgresql.acid.zalan.do
#     - PostgresCluster.postgres-operator.crunchydata.com
#     - PerconaPGCluster.pgv2.percona.com
#     - InnoDBCluster.mysql.oracle.com
#     - PerconaXtraDBCluster.pxc.percona.com
#     - MariaDB.k8s.mariadb.com
#     - CrdbCluster.crdb.cockroachlabs.com
#   message: "{kind} {name} replicates synchronously"
#   remediation: Switch synchronous replication on in the cluster's resource.
package rules.kubernetes.database_synchronous

import data.lib.databases

evidence contains {"path": path, "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	some path in places
}

places contains ["spec", "minSyncReplicas"] if {
	is_number(input.resource.spec.minSyncReplicas)
	input.resource.spec.minSyncReplicas > 0
}

places contains ["spec", "postgresql", "synchronous"] if {
	is_number(input.resource.spec.postgresql.synchronous.number)
	input.resource.spec.postgresql.synchronous.number > 0
}

places contains ["spec", "patroni", "synchronous_mode"] if input.resource.spec.patroni.synchronous_mode == true

places contains ["spec", "patroni", "dynamicConfiguration", "synchronous_mode"] if {
	input.resource.spec.patroni.dynamicConfiguration.synchronous_mode == true
}

places contains ["spec", "galera", "enabled"] if input.resource.spec.galera.enabled == true

# Clusters whose instances agree on each change.
places contains databases.instances.path if {
	input.resource.kind in ["InnoDBCluster", "PerconaXtraDBCluster", "CrdbCluster"]
	databases.instances.count >= 3
}
