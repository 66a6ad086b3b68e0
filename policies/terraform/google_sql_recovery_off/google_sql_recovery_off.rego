# METADATA
# title: Cloud SQL that cannot go back to a minute
# description: All that was written since the last daily backup is lost when it has to be restored.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/pitr
# custom:
#   id: GCP-0010
#   severity: medium
#   checklist: [PERF-BACKUP-2, HA-DR-2]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} has no point-in-time recovery"
#   remediation: Set settings.backup_configuration.point_in_time_recovery_enabled to true, for MySQL binary_log_enabled.
package rules.terraform.google_sql_recovery_off

import data.lib.google_sql
import data.lib.terraform

default applies := false

applies if {
	google_sql.primary
	terraform.on(google_sql.backups, "enabled")
}

violations contains terraform.place(google_sql.within("backup_configuration", google_sql.recovery), {}) if {
	applies
	not terraform.on(google_sql.backups, google_sql.recovery)
}
