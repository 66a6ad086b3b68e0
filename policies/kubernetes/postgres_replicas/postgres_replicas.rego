# METADATA
# title: PostgreSQL has read replicas
# description: The operator keeps a Service for the instances that only read.
# related_resources:
#   - ref: https://cloudnative-pg.io/documentation/current/service_management/
# custom:
#   id: K8S-0249
#   severity: info
#   checklist: [PERF-PG-2]
#   kinds:
#     - Cluster.postgresql.cnpg.io
#     - postgresql.acid.zalan.do
#     - PostgresCluster.postgres-operator.crunchydata.com
#     - PerconaPGCluster.pgv2.percona.com
#     - SGCluster.stackgres.io
#     - Kubegres.kubegres.reactive-tech.io
#     - Postgres.kubedb.com
#   message: "{name} has {count} instances"
#   remediation: Set the number of instances of the PostgreSQL cluster to 2 or more.
package rules.kubernetes.postgres_replicas

import data.lib.databases

evidence contains {"path": databases.instances.path, "params": {"name": input.resource.metadata.name, "count": databases.instances.count}} if {
	databases.instances.count > 1
}
