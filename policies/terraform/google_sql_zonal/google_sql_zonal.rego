# METADATA
# title: Cloud SQL in one zone
# description: The database stops with its zone and comes back only when the zone does.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/high-availability
# custom:
#   id: GCP-0012
#   severity: high
#   checklist: [HA-ZONE-2, HA-ZONE-4]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} has no standby in another zone"
#   remediation: Set settings.availability_type to REGIONAL.
package rules.terraform.google_sql_zonal

import data.lib.google_sql
import data.lib.terraform

applies := google_sql.primary

violations contains terraform.place(["settings", 0, "availability_type"], {}) if {
	google_sql.primary
	object.get(google_sql.settings, "availability_type", null) in [null, "", "ZONAL"]
}
