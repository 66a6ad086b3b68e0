# METADATA
# title: Cache that is not encrypted at rest
# description: Sessions and personal data in a cache reach its disks when it is synchronised or backed up.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
# custom:
#   id: AWS-0005
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_elasticache_replication_group, aws_dax_cluster]
#   message: "Cache {address} is not encrypted at rest"
#   remediation: Set at_rest_encryption_enabled to true (ElastiCache), or server_side_encryption.enabled to true (DAX).
package rules.terraform.aws_cache_encryption

import data.lib.terraform

default applies := true

# A member of a global datastore has the settings of its primary.
applies := false if terraform.given("global_replication_group_id")

violations contains terraform.place(["at_rest_encryption_enabled"], {}) if {
	input.resource.type == "aws_elasticache_replication_group"
	applies
	not terraform.on(terraform.values, "at_rest_encryption_enabled")
	not encrypted_unasked
}

violations contains terraform.place(terraform.within("server_side_encryption", "enabled"), {}) if {
	input.resource.type == "aws_dax_cluster"
	not terraform.on(terraform.block(terraform.values, "server_side_encryption"), "enabled")
}

encrypted_unasked if {
	terraform.values.engine == "valkey"
	terraform.unset(terraform.values, "at_rest_encryption_enabled")
}
