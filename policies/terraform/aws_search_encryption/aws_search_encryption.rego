# METADATA
# title: Search domain that is not encrypted at rest
# description: "Indices and their snapshots hold whatever was indexed: logs, orders, people."
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html
# custom:
#   id: AWS-0006
#   severity: high
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_opensearch_domain, aws_elasticsearch_domain]
#   message: "Search domain {address} is not encrypted at rest"
#   remediation: Set encrypt_at_rest.enabled to true.
package rules.terraform.aws_search_encryption

import data.lib.terraform

violations contains terraform.place(terraform.within("encrypt_at_rest", "enabled"), {}) if {
	not terraform.on(terraform.block(terraform.values, "encrypt_at_rest"), "enabled")
}
