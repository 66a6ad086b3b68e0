# METADATA
# title: Lone database
# description: When its pod, node or volume fails, the data cannot be reached until a person or the scheduler has brought it back, and may be lost.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/high-availability.html
#   - ref: https://kubernetes.io/docs/tasks/run-application/run-replicated-stateful-application/
# custom:
#   id: K8S-0216
#   severity: high
#   checklist: [HA-ZONE-2]
#   kinds: [Deployment, StatefulSet, ReplicaSet, ReplicationController, Pod]
#   about: [postgres, postgis, pgvector, timescaledb, mysql, percona, mariadb, mongo, mssql]
#   message: "{engine} in container {container} has no standby"
#   remediation: Run the database by an operator with two instances or more, or use a managed service over several zones.
package rules.kubernetes.database_lone

import data.lib.databases
import data.lib.workloads

default applies := false

applies if {
	count(databases.servers) > 0
	workloads.one_off == false
	workloads.replicas > 0
}

violations contains {"path": path, "params": {"engine": server.engine, "container": server.container}} if {
	applies
	workloads.replicas == 1
	some server in databases.servers
	server.replicated == false
	path := path_of(server)
}

path_of(_) := ["spec", "replicas"] if is_number(input.resource.spec.replicas)

path_of(server) := server.path if not is_number(object.get(input.resource.spec, "replicas", null))
