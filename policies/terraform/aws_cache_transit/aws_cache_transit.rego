# METADATA
# title: Cache that talks without TLS
# description: Everything between the application and the cache, the password included, can be read on the network.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html
# custom:
#   id: AWS-0011
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_elasticache_replication_group, aws_memorydb_cluster, aws_dax_cluster]
#   message: "Cache {address} accepts connections without TLS"
#   remediation: Set transit_encryption_enabled to true and transit_encryption_mode to required (ElastiCache), tls_enabled to true (MemoryDB), or cluster_endpoint_encryption_type to TLS (DAX).
package rules.terraform.aws_cache_transit

import data.lib.terraform

violations contains terraform.place(["transit_encryption_enabled"], {}) if {
	input.resource.type == "aws_elasticache_replication_group"
	not terraform.given("global_replication_group_id")
	not terraform.on(terraform.values, "transit_encryption_enabled")
}

violations contains terraform.place(["transit_encryption_mode"], {}) if terraform.values.transit_encryption_mode == "preferred"

violations contains terraform.place(["tls_enabled"], {}) if terraform.off(terraform.values, "tls_enabled")

violations contains terraform.place(["cluster_endpoint_encryption_type"], {}) if {
	input.resource.type == "aws_dax_cluster"
	object.get(terraform.values, "cluster_endpoint_encryption_type", null) in [null, "NONE"]
}
