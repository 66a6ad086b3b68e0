# METADATA
# title: Search domain that talks without TLS
# description: Queries and documents can be read on the network, between clients and the domain or between its nodes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html
# custom:
#   id: AWS-0012
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_opensearch_domain, aws_elasticsearch_domain]
#   message: "Search domain {address} does not encrypt traffic {where}"
#   remediation: Set node_to_node_encryption.enabled and domain_endpoint_options.enforce_https to true.
package rules.terraform.aws_search_transit

import data.lib.terraform

violations contains terraform.place(terraform.within("node_to_node_encryption", "enabled"), {"where": "inside its cluster"}) if {
	not terraform.on(terraform.block(terraform.values, "node_to_node_encryption"), "enabled")
}

violations contains terraform.place(["domain_endpoint_options", 0, "enforce_https"], {"where": "from its clients"}) if {
	terraform.off(terraform.block(terraform.values, "domain_endpoint_options"), "enforce_https")
}
