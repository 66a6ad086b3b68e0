# METADATA
# title: Cloud SQL without backups
# description: When data is lost by a mistake or an attack, there is nothing to bring back.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/backups
# custom:
#   id: GCP-0007
#   severity: high
#   checklist: [PERF-BACKUP-1]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} makes no backups"
#   remediation: Set settings.backup_configuration.enabled to true.
package rules.terraform.google_sql_backup_off

import data.lib.google_sql
import data.lib.terraform

applies := google_sql.primary

violations contains terraform.place(google_sql.within("backup_configuration", "enabled"), {}) if {
	google_sql.primary
	not terraform.on(google_sql.backups, "enabled")
}
