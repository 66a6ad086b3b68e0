# METADATA
# title: Database without automatic backups
# description: "With a retention of zero nothing is kept: neither a daily backup nor the log to go back to a point in time."
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html
# custom:
#   id: AWS-0059
#   severity: high
#   checklist: [PERF-BACKUP-1, PERF-BACKUP-2, HA-DR-2]
#   kinds: [aws_db_instance, aws_rds_cluster, aws_docdb_cluster, aws_neptune_cluster, aws_redshift_cluster]
#   message: "Database {address} makes no automatic backups"
#   remediation: Set backup_retention_period (automated_snapshot_retention_period for Redshift) to 7 or more.
package rules.terraform.aws_database_without_backup

import data.lib.aws_databases
import data.lib.terraform

default applies := true

applies := false if aws_databases.replica

violations contains terraform.place([aws_databases.retention_attribute], {}) if {
	applies
	aws_databases.retention == 0
}
