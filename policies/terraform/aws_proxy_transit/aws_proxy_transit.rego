# METADATA
# title: Database proxy that accepts plain connections
# description: Clients may send their password and queries to the proxy without TLS.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_proxy
# custom:
#   id: AWS-0015
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [aws_db_proxy]
#   message: "Database proxy {address} does not ask its clients for TLS"
#   remediation: Set require_tls to true.
package rules.terraform.aws_proxy_transit

import data.lib.terraform

violations contains terraform.place(["require_tls"], {}) if not terraform.on(terraform.values, "require_tls")
