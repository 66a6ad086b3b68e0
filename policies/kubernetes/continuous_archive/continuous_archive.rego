# METADATA
# title: Archive of the database's log
# description: Without it the database goes back to the last backup only, and what changed since is lost.
# related_resources:
#   - ref: https://cloudnative-pg.io/documentation/current/wal_archiving/
#   - ref: https://docs.percona.com/percona-operator-for-mysql/pxc/backups-pitr.html
# custom:
#   id: K8S-0470
#   severity: high
#   checklist: [PERF-BACKUP-2, HA-DR-2]
#   kinds:
#     - Cluster.postgresql.cnpg.io
#     - PostgresCluster.postgres-operator.crunchydata.com
#     - PerconaPGCluster.pgv2.percona.com
#     - PerconaXtraDBCluster.pxc.percona.com
#     - PerconaServerMongoDB.psmdb.percona.com
#     - SGCluster.stackgres.io
#   message: "{kind} {name} keeps no archive of its log"
#   remediation: Set up continuous backup in the cluster's resource (barmanObjectStore or the Barman plugin, pgBackRest repositories, pitr).
package rules.kubernetes.continuous_archive

spec := input.resource.spec

params := {"kind": input.resource.kind, "name": input.resource.metadata.name}

archives contains ["spec", "backup", "barmanObjectStore"] if is_object(spec.backup.barmanObjectStore)

archives contains ["spec", "plugins", i] if {
	some i, plugin in spec.plugins
	plugin.isWALArchiver == true
	object.get(plugin, "enabled", true) == true
}

archives contains ["spec", "backups", "pgbackrest", "repos"] if {
	count(spec.backups.pgbackrest.repos) > 0
	object.get(spec, ["backups", "enabled"], true) == true
}

archives contains ["spec", "backup", "pitr", "enabled"] if {
	spec.backup.pitr.enabled == true
	object.get(spec, ["backup", "enabled"], true) == true
}

archives contains ["spec", "configurations", "backups"] if count(spec.configurations.backups) > 0

evidence contains {"path": path, "params": params} if some path in archives

violations contains {"path": ["spec", "backup"], "params": params} if {
	input.resource.kind == "Cluster"
	count(archives) == 0
	not follows_another
}

# A replica gets its log from elsewhere: switched on, or where another cluster is named as the primary.
follows_another if spec.replica.enabled == true

follows_another if spec.replica.primary != object.get(spec, ["replica", "self"], input.resource.metadata.name)

violations contains {"path": ["spec", "backup", "pitr", "enabled"], "params": params} if spec.backup.pitr.enabled == false
