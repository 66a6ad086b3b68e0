# METADATA
# title: Database as Terraform
# description: The database is code, not reachable from the internet and protected from deletion.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   id: AWS-0134
#   severity: info
#   checklist: [CONF-TF-3]
#   kinds: [aws_db_instance, aws_rds_cluster, aws_docdb_cluster, aws_neptune_cluster, aws_dynamodb_table]
#   message: "Database {address} is Terraform, private and protected"
#   remediation: Describe the database by Terraform with publicly_accessible false and deletion_protection true.
package rules.terraform.aws_database

import data.lib.terraform

evidence contains terraform.place([key], {}) if {
	some key in ["deletion_protection", "deletion_protection_enabled"]
	terraform.on(terraform.values, key)
	not terraform.on(terraform.values, "publicly_accessible")
}
