# METADATA
# title: Failover of Redis
# description: When its node or zone fails, the cache and every session in it are gone until somebody acts.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html
# custom:
#   id: AWS-0075
#   severity: medium
#   checklist: [PERF-REDIS-1, PERF-REDIS-2, HA-ZONE-4]
#   kinds: [aws_elasticache_replication_group, aws_elasticache_cluster, aws_memorydb_cluster, aws_elasticache_serverless_cache]
#   message: "{address} has no node in another zone to fail over to"
#   remediation: Set automatic_failover_enabled and multi_az_enabled to true with num_cache_clusters of 2 or more (ElastiCache), or num_replicas_per_shard of 1 or more (MemoryDB).
package rules.terraform.aws_cache_single

import data.lib.terraform

default applies := true

# A member of a group is judged with its group; Memcached knows no copies.
applies := false if {
	input.resource.type == "aws_elasticache_cluster"
	not lone
}

lone if {
	object.get(terraform.values, "engine", "redis") in ["redis", "valkey"]
	not terraform.given("replication_group_id")
}

violations contains terraform.place(["num_cache_nodes"], {}) if {
	input.resource.type == "aws_elasticache_cluster"
	lone
}

violations contains terraform.place([missing], {}) if {
	input.resource.type == "aws_elasticache_replication_group"
	missing := [key | some key in ["automatic_failover_enabled", "multi_az_enabled"]; not terraform.on(terraform.values, key)][0]
}

violations contains terraform.place(["num_replicas_per_shard"], {}) if terraform.values.num_replicas_per_shard == 0

evidence contains terraform.place(["automatic_failover_enabled"], {}) if {
	terraform.on(terraform.values, "automatic_failover_enabled")
	terraform.on(terraform.values, "multi_az_enabled")
}

evidence contains terraform.place(["num_replicas_per_shard"], {}) if terraform.values.num_replicas_per_shard > 0

evidence contains terraform.place([], {}) if input.resource.type == "aws_elasticache_serverless_cache"
