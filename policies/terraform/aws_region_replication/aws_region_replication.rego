# METADATA
# title: Data replicated to another region
# description: The data itself, not only its backups, is at hand in another region.
# related_resources:
#   - ref: https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html
# custom:
#   id: AWS-0066
#   severity: info
#   checklist: [HA-DR-3]
#   kinds:
#     - aws_rds_global_cluster
#     - aws_docdb_global_cluster
#     - aws_neptune_global_cluster
#     - aws_elasticache_global_replication_group
#     - aws_dynamodb_table
#     - aws_dynamodb_table_replica
#     - aws_dynamodb_global_table
#     - aws_db_instance
#     - aws_efs_replication_configuration
#     - aws_s3_bucket_replication_configuration
#   message: "{address} replicates data to another region"
#   remediation: Add a global cluster, replica blocks of a table, a replica by the ARN of its source, or a replication configuration of the bucket or file system.
package rules.terraform.aws_region_replication

import data.lib.terraform

always := {
	"aws_rds_global_cluster", "aws_docdb_global_cluster", "aws_neptune_global_cluster", "aws_elasticache_global_replication_group",
	"aws_dynamodb_table_replica", "aws_dynamodb_global_table", "aws_efs_replication_configuration",
}

evidence contains terraform.place([], {}) if input.resource.type in always

evidence contains terraform.place(["replica"], {}) if {
	input.resource.type == "aws_dynamodb_table"
	not terraform.unset(terraform.values, "replica")
}

# Only a source in another region has to be named by its ARN.
evidence contains terraform.place(["replicate_source_db"], {}) if startswith(terraform.values.replicate_source_db, "arn:")

evidence contains terraform.place(["rule", i, "status"], {}) if {
	some i, rule in terraform.values.rule
	rule.status == "Enabled"
}
