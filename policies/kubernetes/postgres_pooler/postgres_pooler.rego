# METADATA
# title: Pool of the database's operator
# description: Each connection is a process of PostgreSQL. A pool shares few of them among many clients.
# related_resources:
#   - ref: https://cloudnative-pg.io/documentation/current/connection_pooling/
#   - ref: https://postgres-operator.readthedocs.io/en/latest/user/#connection-pooler
# custom:
#   id: K8S-0474
#   severity: medium
#   checklist: [PERF-PG-1]
#   kinds:
#     - Pooler.postgresql.cnpg.io
#     - postgresql.acid.zalan.do
#     - PostgresCluster.postgres-operator.crunchydata.com
#     - PerconaPGCluster.pgv2.percona.com
#     - SGCluster.stackgres.io
#   message: "{kind} {name} has its pool switched off"
#   remediation: Leave connection pooling on, and let the application connect to the pool.
package rules.kubernetes.postgres_pooler

spec := input.resource.spec

params := {"kind": input.resource.kind, "name": input.resource.metadata.name}

off contains ["spec", "pods", "disableConnectionPooling"] if spec.pods.disableConnectionPooling == true

off contains ["spec", "instances"] if {
	input.resource.kind == "Pooler"
	spec.instances == 0
}

off contains ["spec", "proxy", "pgBouncer", "replicas"] if spec.proxy.pgBouncer.replicas == 0

violations contains {"path": path, "params": params} if some path in off

on contains ["spec", "pgbouncer"] if input.resource.kind == "Pooler"

on contains ["spec", "enableConnectionPooler"] if spec.enableConnectionPooler == true

on contains ["spec", "proxy", "pgBouncer"] if is_object(spec.proxy.pgBouncer)

evidence contains {"path": path, "params": params} if {
	count(off) == 0
	some path in on
}
