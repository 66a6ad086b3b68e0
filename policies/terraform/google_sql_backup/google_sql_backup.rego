# METADATA
# title: Cloud SQL with daily backups
# description: Automated backups run every day, and at least seven of them are kept.
# related_resources:
#   - ref: https://cloud.google.com/sql/docs/postgres/backup-recovery/backups
# custom:
#   id: GCP-0009
#   severity: info
#   checklist: [PERF-BACKUP-1]
#   kinds: [google_sql_database_instance]
#   message: "Database {address} is backed up every day"
#   remediation: Set settings.backup_configuration.enabled to true and keep at least seven backups.
package rules.terraform.google_sql_backup

import data.lib.google_sql
import data.lib.terraform

evidence contains terraform.place(google_sql.within("backup_configuration", "enabled"), {}) if {
	google_sql.primary
	terraform.on(google_sql.backups, "enabled")
	object.get(terraform.block(google_sql.backups, "backup_retention_settings"), "retained_backups", 7) >= 7
}
