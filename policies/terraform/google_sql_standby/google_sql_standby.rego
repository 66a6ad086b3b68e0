# METADATA
# title: Cloud SQL with a standby
# description: A standby in a second zone takes over by itself.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/high-availability
# custom:
#   id: GCP-0013
#   severity: info
#   checklist: [HA-ZONE-2, HA-ZONE-4]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} has a standby in another zone"
#   remediation: Set settings.availability_type to REGIONAL.
package rules.terraform.google_sql_standby

import data.lib.google_sql
import data.lib.terraform

evidence contains terraform.place(["settings", 0, "availability_type"], {}) if {
	google_sql.primary
	google_sql.settings.availability_type == "REGIONAL"
}
