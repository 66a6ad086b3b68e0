# METADATA
# title: Cloud SQL with a public address only
# description: The database can only be reached over an address on the internet, where one wrong authorized network opens it.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/private-ip
# custom:
#   id: GCP-0015
#   severity: medium
#   checklist: [CONF-TF-3]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} has no private network"
#   remediation: Set settings.ip_configuration.private_network, and ipv4_enabled to false.
package rules.terraform.google_sql_private

import data.lib.google_sql
import data.lib.terraform

violations contains terraform.place(google_sql.within("ip_configuration", "private_network"), {}) if {
	not terraform.off(google_sql.network, "ipv4_enabled")
	terraform.unset(google_sql.network, "private_network")
	count(object.get(object.get(input.resource, "references", {}), "settings.ip_configuration.private_network", [])) == 0
	terraform.unset(google_sql.network, "psc_config")
}
