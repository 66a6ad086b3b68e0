# METADATA
# title: Database that can go without a last copy
# description: One terraform destroy, or a change that replaces the database, then takes the data with it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
# custom:
#   id: AWS-0067
#   severity: low
#   advice: true
#   checklist: [CONF-TF-3]
#   kinds: [aws_db_instance, aws_rds_cluster, aws_docdb_cluster, aws_neptune_cluster, aws_redshift_cluster]
#   message: "Database {address} is deleted without a last snapshot"
#   remediation: Remove skip_final_snapshot or set it to false, and give final_snapshot_identifier; or switch on deletion_protection.
package rules.terraform.aws_final_snapshot

import data.lib.aws_databases
import data.lib.terraform

default applies := true

applies := false if aws_databases.replica

violations contains terraform.place(["skip_final_snapshot"], {}) if {
	applies
	terraform.on(terraform.values, "skip_final_snapshot")
	not terraform.on(terraform.values, "deletion_protection")
}
