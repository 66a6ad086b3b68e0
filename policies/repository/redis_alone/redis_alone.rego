# METADATA
# title: Redis and what takes over
# description: When its process or node fails, the cache and every session and lock in it are gone until somebody acts, and all load goes to the database.
# related_resources:
#   - ref: https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/
#   - ref: https://redis.io/docs/latest/operate/oss_and_stack/management/scaling/
# custom:
#   id: REPO-0400
#   severity: medium
#   checklist: [PERF-REDIS-1]
#   kinds: [redis_server]
#   relations: [redis_peers]
#   message: "Redis in {container} has no replica to fail over to"
#   remediation: Run Redis with replicas and three Sentinels, as a cluster, by an operator, or as a managed service over several zones.
package rules.repository.redis_alone

servers := [peer | some peer in input.related.redis_peers; peer.role == "server"]

sentinels := sum([peer.replicas | some peer in input.related.redis_peers; peer.role == "sentinel"])

default applies := false

applies if {
	input.resource.role == "server"
	input.resource.is_deployed
	input.resource.replicas > 0
}

alone if {
	input.resource.replicas == 1
	count([peer | some peer in servers; peer.is_replica]) == 0
	count([peer | some peer in servers; peer.is_clustered]) == 0
	not input.resource.is_replica
	not input.resource.is_clustered
	sentinels == 0
}

violations contains {"path": ["container"], "params": {"container": input.resource.container}} if {
	applies
	alone
}

evidence contains {"path": ["container"], "params": {"container": input.resource.container}} if {
	applies
	fails_over
}

fails_over if {
	input.resource.is_clustered
	input.resource.replicas + count([peer | some peer in servers; peer.is_clustered]) > 2
}

fails_over if {
	input.resource.has_sentinel
	input.resource.replicas > 2
}

fails_over if {
	sentinels > 2
	input.resource.replicas + count(servers) > 1
}
