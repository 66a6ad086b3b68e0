# METADATA
# title: Data spread over partitions
# description: The table, cache or cluster divides its data by key, so that it grows by adding servers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table
# custom:
#   id: AWS-0150
#   severity: info
#   checklist: [SCALE-DB-3]
#   kinds: [aws_dynamodb_table, aws_elasticache_replication_group, aws_rds_shard_group, aws_docdbelastic_cluster]
#   message: "{address} spreads its data over partitions"
#   remediation: Use a table of DynamoDB with a hash_key, num_node_groups of 2 or more, or aws_rds_shard_group.
package rules.terraform.aws_sharding

import data.lib.terraform

evidence contains terraform.place(["hash_key"], {}) if {
	input.resource.type == "aws_dynamodb_table"
	not terraform.unset(terraform.values, "hash_key")
	terraform.values.hash_key != "LockID"
}

evidence contains terraform.place(["num_node_groups"], {}) if terraform.values.num_node_groups > 1

evidence contains terraform.place([], {}) if input.resource.type in ["aws_rds_shard_group", "aws_docdbelastic_cluster"]
