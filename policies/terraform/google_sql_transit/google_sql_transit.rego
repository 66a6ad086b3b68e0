# METADATA
# title: Cloud SQL that accepts plain connections
# description: Passwords and data can cross the network in clear, and no client notices.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/configure-ssl-instance
# custom:
#   id: GCP-0016
#   severity: medium
#   checklist: [SEC-VAULT-3]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} accepts connections without TLS"
#   remediation: Set settings.ip_configuration.ssl_mode to ENCRYPTED_ONLY or TRUSTED_CLIENT_CERTIFICATE_REQUIRED.
package rules.terraform.google_sql_transit

import data.lib.google_sql
import data.lib.terraform

violations contains terraform.place(google_sql.within("ip_configuration", "ssl_mode"), {}) if {
	not object.get(google_sql.network, "ssl_mode", null) in ["ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"]
	not terraform.on(google_sql.network, "require_ssl")
}
