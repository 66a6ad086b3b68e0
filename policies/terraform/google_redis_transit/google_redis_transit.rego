# METADATA
# title: Redis that talks without TLS
# description: What is cached crosses the network in clear.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-in-transit-encryption
# custom:
#   id: GCP-0052
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [google_redis_instance, google_redis_cluster]
#   message: "Redis {address} talks without TLS"
#   remediation: Set transit_encryption_mode to SERVER_AUTHENTICATION, for a cluster to TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION.
package rules.terraform.google_redis_transit

import data.lib.terraform

violations contains terraform.place(["transit_encryption_mode"], {}) if {
	not object.get(terraform.values, "transit_encryption_mode", null) in ["SERVER_AUTHENTICATION", "TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION"]
}
