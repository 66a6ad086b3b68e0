# METADATA
# title: Redis without a second node
# description: When the node stops, the cache is gone and everything that depends on it waits.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/high-availability
# custom:
#   id: GCP-0050
#   severity: medium
#   checklist: [PERF-REDIS-1]
#   kinds: [google_redis_instance, google_redis_cluster]
#   message: "Redis {address} has no replica"
#   remediation: Set tier to STANDARD_HA, for a cluster replica_count to 1 or more.
package rules.terraform.google_redis_alone

import data.lib.terraform

violations contains terraform.place(["tier"], {}) if {
	input.resource.type == "google_redis_instance"
	object.get(terraform.values, "tier", null) in [null, "", "BASIC"]
}

violations contains terraform.place(["replica_count"], {}) if {
	input.resource.type == "google_redis_cluster"
	object.get(terraform.values, "replica_count", null) in [null, 0]
}
