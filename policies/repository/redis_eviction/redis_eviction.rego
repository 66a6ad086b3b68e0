# METADATA
# title: What Redis evicts
# description: >-
#   When its memory is full, a Redis with noeviction refuses writes: right for a queue, an outage for a cache.
# related_resources:
#   - ref: https://redis.io/docs/latest/develop/reference/eviction/
# custom:
#   id: REPO-0404
#   severity: medium
#   checklist: [PERF-REDIS-4]
#   kinds: [redis_server, redis_config]
#   message: "A cache that keeps nothing on disk refuses writes when it is full (noeviction)"
#   remediation: Set maxmemory-policy to allkeys-lru or allkeys-lfu for a cache.
package rules.repository.redis_eviction

default applies := false

applies if {
	input.resource["maxmemory-policy"]
	object.get(input.resource, "is_deployed", true)
}

# Nothing of it is kept on disk.
volatile if {
	input.resource.save.text == ""
	object.get(input.resource, ["appendonly", "value"], false) == false
}

violations contains {"path": ["maxmemory-policy", "text"], "params": {}} if {
	applies
	input.resource["maxmemory-policy"].value == "noeviction"
	volatile
}

evidence contains {"path": ["maxmemory-policy", "text"], "params": {}} if {
	applies
	policy := input.resource["maxmemory-policy"].value
	policy in ["allkeys-lru", "allkeys-lfu", "allkeys-random", "allkeys-lrm", "volatile-lru", "volatile-lfu", "volatile-random", "volatile-ttl", "volatile-lrm", "noeviction"]
	not keeps_nothing_and_refuses
}

keeps_nothing_and_refuses if {
	input.resource["maxmemory-policy"].value == "noeviction"
	volatile
}
