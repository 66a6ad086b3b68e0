# METADATA
# title: Cloud SQL that goes back to any minute
# description: The log of changes is kept beside the backups.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr
# custom:
#   id: GCP-0011
#   severity: info
#   checklist: [PERF-BACKUP-2, HA-DR-2]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} has point-in-time recovery"
#   remediation: Set settings.backup_configuration.point_in_time_recovery_enabled to true, for MySQL binary_log_enabled.
package rules.terraform.google_sql_recovery

import data.lib.google_sql
import data.lib.terraform

evidence contains terraform.place(google_sql.within("backup_configuration", google_sql.recovery), {}) if {
	google_sql.primary
	terraform.on(google_sql.backups, "enabled")
	terraform.on(google_sql.backups, google_sql.recovery)
}
