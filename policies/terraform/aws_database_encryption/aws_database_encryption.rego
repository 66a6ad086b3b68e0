# METADATA
# title: Database that is not encrypted at rest
# description: Whoever gets hold of a volume, a snapshot or a backup of the database can read it, and encryption can only be chosen when it is created.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
# custom:
#   id: AWS-0001
#   severity: high
#   checklist: [SEC-VAULT-3, PERF-BACKUP-4]
#   kinds: [aws_db_instance, aws_rds_cluster, aws_docdb_cluster, aws_neptune_cluster, aws_rds_global_cluster]
#   message: "Database {address} is not encrypted at rest"
#   remediation: Set storage_encrypted to true. An existing database has to be restored from an encrypted copy of its snapshot.
package rules.terraform.aws_database_encryption

import data.lib.aws_databases
import data.lib.terraform

default applies := true

applies := false if inherited

violations contains terraform.place(["storage_encrypted"], {}) if {
	not inherited
	not terraform.on(terraform.values, "storage_encrypted")
}

inherited if aws_databases.replica

inherited if aws_databases.restored

inherited if aws_databases.serverless

inherited if terraform.given("source_db_cluster_identifier")
