# METADATA
# title: Redis has a bound for its memory
# description: A configuration on its own says how much memory Redis may take.
# related_resources:
#   - ref: https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/memory-optimization/#memory-allocation
# custom:
#   id: REPO-0405
#   severity: info
#   checklist: [PERF-REDIS-3]
#   kinds: [redis_config]
#   relations: [servers]
#   message: "Redis may take {memory}"
#   remediation: Set maxmemory to three quarters of the memory that the machine has for it.
package rules.repository.redis_memory_set

# Where a server of the repository reads it, its memory limit decides.
evidence contains {"path": ["maxmemory", "text"], "params": {"memory": input.resource.maxmemory.text}} if {
	count(input.related.servers) == 0
	is_number(input.resource.maxmemory.value)
	input.resource.maxmemory.value > 0
}
