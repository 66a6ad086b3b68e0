package rules.terraform.aws_cache_single_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_cache_single as rule

group(failover, zones) := plans.resource("aws_elasticache_replication_group", {"automatic_failover_enabled": failover, "multi_az_enabled": zones})

place(key) := plans.place("aws_elasticache_replication_group", [key], {})

test_groups_without_failover_are_found if {
	rule.violations == {place("automatic_failover_enabled")} with input as group(false, false)
	rule.violations == {place("multi_az_enabled")} with input as group(true, false)
	rule.evidence == set() with input as group(true, false)
}

test_lone_nodes_are_found if {
	rule.violations == {plans.place("aws_elasticache_cluster", ["num_cache_nodes"], {})} with input as plans.resource("aws_elasticache_cluster", {"engine": "redis", "num_cache_nodes": 1})
	rule.violations == {plans.place("aws_memorydb_cluster", ["num_replicas_per_shard"], {})} with input as plans.resource("aws_memorydb_cluster", {"num_replicas_per_shard": 0})
}

test_failover_over_zones_is_evidence if {
	rule.violations == set() with input as group(true, true)
	rule.evidence == {place("automatic_failover_enabled")} with input as group(true, true)
	rule.evidence == {plans.place("aws_memorydb_cluster", ["num_replicas_per_shard"], {})} with input as plans.resource("aws_memorydb_cluster", {"num_replicas_per_shard": 1})
	rule.evidence == {plans.place("aws_elasticache_serverless_cache", [], {})} with input as plans.resource("aws_elasticache_serverless_cache", {})
	rule.applies with input as group(true, true)
}

test_memcached_and_members_of_a_group_are_not_asked if {
	every planned in [
		plans.resource("aws_elasticache_cluster", {"engine": "memcached"}),
		plans.referring("aws_elasticache_cluster", {}, {"replication_group_id": ["aws_elasticache_replication_group.main"]}),
	] {
		rule.violations == set() with input as planned
		rule.applies == false with input as planned
	}
}
