# METADATA
# title: Redis by its chart
# description: The chart makes one Redis, or several of which one takes over, by what its values say.
# related_resources:
#   - ref: https://github.com/bitnami/charts/tree/main/bitnami/redis#cluster-topologies
# custom:
#   id: REPO-0456
#   severity: medium
#   checklist: [PERF-REDIS-1, PERF-REDIS-2]
#   kinds: [installation]
#   message: "{problem}"
#   remediation: Set architecture to replication and sentinel.enabled to true, with three replicas and a quorum of 2.
package rules.repository.redis_chart

values := input.resource.values

chart if {
	input.resource.product == "redis"
	input.resource.by == "chart"
}

violations contains {"path": ["values", "architecture"], "params": {"problem": "The chart makes a single Redis"}} if {
	chart
	values.architecture == "standalone"
}

violations contains {"path": ["values", "sentinel", "quorum"], "params": {"problem": "A single Sentinel decides for all"}} if {
	chart
	values.sentinel.quorum == 1
}

evidence contains {"path": ["values", "sentinel", "enabled"], "params": {"problem": ""}} if {
	chart
	values.sentinel.enabled == true
	object.get(values, "architecture", "replication") == "replication"
	object.get(values, ["replica", "replicaCount"], 3) > 2
	object.get(values, ["sentinel", "quorum"], 2) > 1
}

# Charts that always set up members that take over.
evidence contains {"path": ["product"], "params": {"problem": ""}} if {
	input.resource.by == "chart"
	input.resource.product in ["redis-ha", "redis-cluster"]
	object.get(values, "replicas", 3) > 2
}
