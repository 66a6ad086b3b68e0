# METADATA
# title: Database cluster of a single instance
# description: The operator has nothing to fail over to when the instance, its node or its zone fails.
# related_resources:
#   - ref: https://cloudnative-pg.io/documentation/current/replication/
#   - ref: https://access.crunchydata.com/documentation/postgres-operator/latest/architecture/high-availability
# custom:
#   id: K8S-0217
#   severity: high
#   checklist: [HA-ZONE-2, HA-ZONE-4]
#   kinds:
#     - Cluster.postgresql.cnpg.io
#     - postgresql.acid.zalan.do
#     - PostgresCluster.postgres-operator.crunchydata.com
#     - PerconaPGCluster.pgv2.percona.com
#     - SGCluster.stackgres.io
#     - Kubegres.kubegres.reactive-tech.io
#     - Postgres.kubedb.com
#     - InnoDBCluster.mysql.oracle.com
#     - PerconaXtraDBCluster.pxc.percona.com
#     - MysqlCluster.mysql.presslabs.org
#     - MySQL.kubedb.com
#     - MariaDB.k8s.mariadb.com
#     - MariaDB.kubedb.com
#     - PerconaServerMongoDB.psmdb.percona.com
#     - MongoDBCommunity.mongodbcommunity.mongodb.com
#     - MongoDB.kubedb.com
#     - CrdbCluster.crdb.cockroachlabs.com
#   message: "{kind} {name} has a single instance"
#   remediation: Set the number of instances to 2 or more (3 where a majority has to agree), spread over zones.
package rules.kubernetes.database_cluster_lone

import data.lib.databases

violations contains {"path": databases.instances.path, "params": {"kind": input.resource.kind, "name": input.resource.metadata.name}} if {
	databases.instances.count == 1
}
