# METADATA
# title: Redis by an operator
# description: An operator keeps replicas of Redis and makes one of them the primary when that is gone; of a single server it can only start another, empty one.
# related_resources:
#   - ref: https://ot-redis-operator.netlify.app/docs/
#   - ref: https://github.com/spotahome/redis-operator
# custom:
#   id: K8S-0479
#   severity: medium
#   checklist: [PERF-REDIS-1, PERF-REDIS-2]
#   kinds:
#     - RedisFailover.databases.spotahome.com
#     - Redis.redis.redis.opstreelabs.in
#     - RedisReplication.redis.redis.opstreelabs.in
#     - RedisCluster.redis.redis.opstreelabs.in
#     - RedisSentinel.redis.redis.opstreelabs.in
#     - Redis.kubedb.com
#     - Dragonfly.dragonflydb.io
#     - RedisEnterpriseCluster.app.redislabs.com
#   message: "{kind} {name} has no replica, or too few members to agree on one"
#   remediation: "Run three members or more: Sentinels, a cluster, or replicas with failover."
package rules.kubernetes.redis_operator

spec := input.resource.spec

params := {"kind": input.resource.kind, "name": input.resource.metadata.name}

# How many members each kind has, and how many it needs: {"path", "count", "least"}.
members := [{"path": path, "count": number, "least": needed} |
	some [kind, path, standard, needed] in [
		["RedisFailover", ["spec", "redis", "replicas"], 3, 2],
		["RedisFailover", ["spec", "sentinel", "replicas"], 3, 3],
		["RedisCluster", ["spec", "clusterSize"], 3, 3],
		["RedisSentinel", ["spec", "clusterSize"], 3, 3],
		["RedisReplication", ["spec", "clusterSize"], 1, 2],
		["Dragonfly", ["spec", "replicas"], 1, 2],
		["RedisEnterpriseCluster", ["spec", "nodes"], 3, 3],
	]
	input.resource.kind == kind
	number := object.get(input.resource, path, standard)
	is_number(number)
]

violations contains {"path": member.path, "params": params} if {
	some member in members
	member.count < member.least
}

# A server of its own: OpsTree's Redis always, KubeDB's in its standard mode.
violations contains {"path": ["kind"], "params": params} if {
	input.resource.kind == "Redis"
	object.get(spec, "mode", "Standalone") == "Standalone"
}

evidence contains {"path": ["kind"], "params": params} if {
	count(members) > 0
	input.resource.kind != "RedisReplication"
	every member in members { member.count >= member.least }
}

evidence contains {"path": ["spec", "mode"], "params": params} if {
	input.resource.kind == "Redis"
	spec.mode in ["Cluster", "Sentinel"]
}
