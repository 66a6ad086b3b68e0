# METADATA
# title: Redis with failover
# description: A replica in another zone takes over by itself.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/high-availability
# custom:
#   id: GCP-0051
#   severity: info
#   checklist: [PERF-REDIS-1, PERF-REDIS-2]
#   kinds: [google_redis_instance, google_redis_cluster]
#   message: "Redis {address} fails over by itself"
#   remediation: Set tier to STANDARD_HA, for a cluster replica_count to 1 or more.
package rules.terraform.google_redis_standby

import data.lib.terraform

evidence contains terraform.place(["tier"], {}) if terraform.values.tier == "STANDARD_HA"

evidence contains terraform.place(["replica_count"], {}) if {
	input.resource.type == "google_redis_cluster"
	terraform.values.replica_count >= 1
}
