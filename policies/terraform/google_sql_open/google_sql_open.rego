# METADATA
# title: Cloud SQL that the internet can reach
# description: Everybody can try passwords and weaknesses of the database.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/authorize-networks
# custom:
#   id: GCP-0014
#   severity: critical
#   checklist: [CONF-TF-3]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} lets {range} in"
#   remediation: Remove the range from settings.ip_configuration.authorized_networks and connect by a private network or the Cloud SQL Auth Proxy.
package rules.terraform.google_sql_open

import data.lib.google_sql
import data.lib.internet
import data.lib.terraform

violations contains terraform.place(["settings", 0, "ip_configuration", 0, "authorized_networks", i, "value"], {"range": range.value}) if {
	some i, range in google_sql.network.authorized_networks
	internet.open(range.value)
}
