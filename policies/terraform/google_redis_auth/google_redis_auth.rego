# METADATA
# title: Redis that asks for no password
# description: Everything in the network may read and empty the cache.
# related_resources:
#   - ref: https://cloud.google.com/memorystore/docs/redis/about-redis-auth
# custom:
#   id: GCP-0053
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds: [google_redis_instance, google_redis_cluster]
#   message: "Redis {address} asks for no sign-in"
#   remediation: Set auth_enabled to true, for a cluster authorization_mode to AUTH_MODE_IAM_AUTH.
package rules.terraform.google_redis_auth

import data.lib.terraform

violations contains terraform.place(["auth_enabled"], {}) if {
	input.resource.type == "google_redis_instance"
	not terraform.on(terraform.values, "auth_enabled")
}

violations contains terraform.place(["authorization_mode"], {}) if {
	input.resource.type == "google_redis_cluster"
	not terraform.values.authorization_mode == "AUTH_MODE_IAM_AUTH"
}
