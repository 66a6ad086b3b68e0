# METADATA
# title: Database without deletion protection
# description: A wrong plan, script or click deletes the database; with protection it takes two steps that nobody does by mistake.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html#USER_DeleteInstance.DeletionProtection
# custom:
#   id: AWS-0070
#   severity: medium
#   checklist: [CONF-TF-3]
#   kinds: [aws_db_instance, aws_rds_cluster, aws_rds_global_cluster, aws_docdb_cluster, aws_neptune_cluster, aws_dynamodb_table]
#   message: "Database {address} can be deleted in one step"
#   remediation: Set {setting} to true.
package rules.terraform.aws_database_deletion

import data.lib.aws_databases
import data.lib.terraform

default applies := true

applies := false if aws_databases.replica

applies := false if terraform.values.hash_key == "LockID"

default setting := "deletion_protection"

setting := "deletion_protection_enabled" if input.resource.type == "aws_dynamodb_table"

violations contains terraform.place([setting], {"setting": setting}) if {
	applies
	not terraform.on(terraform.values, setting)
}
