# METADATA
# title: Database has a standby that takes over
# description: An operator keeps several instances and makes another one the primary when it fails.
# related_resources:
#   - ref: https://cloudnative-pg.io/documentation/current/failover/
#   - ref: https://postgres-operator.readthedocs.io/en/latest/
# custom:
#   id: K8S-0218
#   severity: info
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
#   message: "{kind} {name} has {count} instances"
#   remediation: Run the database by an operator with two instances or more.
package rules.kubernetes.database_cluster

import data.lib.databases

evidence contains {"path": databases.instances.path, "params": params} if {
	databases.instances.count > 1
	params := {"kind": input.resource.kind, "name": input.resource.metadata.name, "count": databases.instances.count}
}
