package rules.terraform.aws_sharding_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_sharding as rule

test_partitions_are_evidence if {
	rule.evidence == {plans.place("aws_dynamodb_table", ["hash_key"], {})} with input as plans.resource("aws_dynamodb_table", {"hash_key": "id"})
	rule.evidence == {plans.place("aws_elasticache_replication_group", ["num_node_groups"], {})} with input as plans.resource("aws_elasticache_replication_group", {"num_node_groups": 3})
	rule.evidence == {plans.place("aws_rds_shard_group", [], {})} with input as plans.resource("aws_rds_shard_group", {})
}

test_one_partition_and_the_locks_of_terraform_are_none if {
	rule.evidence == set() with input as plans.resource("aws_elasticache_replication_group", {"num_node_groups": 1})
	rule.evidence == set() with input as plans.resource("aws_dynamodb_table", {"hash_key": "LockID"})
}
