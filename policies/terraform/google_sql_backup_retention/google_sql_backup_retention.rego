# METADATA
# title: Cloud SQL that keeps few backups
# description: Damage that is noticed after some days is in all backups that are left.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/backups
# custom:
#   id: GCP-0008
#   severity: medium
#   checklist: [PERF-BACKUP-1]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} keeps {backups} backups, fewer than 7"
#   remediation: Set settings.backup_configuration.backup_retention_settings.retained_backups to 7 or more.
package rules.terraform.google_sql_backup_retention

import data.lib.google_sql
import data.lib.terraform

applies := google_sql.primary

violations contains terraform.place(array.concat(google_sql.within("backup_configuration", "backup_retention_settings"), [0, "retained_backups"]), {"backups": kept}) if {
	google_sql.primary
	terraform.on(google_sql.backups, "enabled")
	kept := terraform.block(google_sql.backups, "backup_retention_settings").retained_backups
	kept < 7
}
