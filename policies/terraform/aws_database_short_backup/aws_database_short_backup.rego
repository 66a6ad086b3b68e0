# METADATA
# title: Days for which backups are kept
# description: A mistake that is noticed after the weekend or a holiday can then no longer be undone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
# custom:
#   id: AWS-0060
#   severity: medium
#   checklist: [PERF-BACKUP-1]
#   kinds: [aws_db_instance, aws_rds_cluster, aws_docdb_cluster, aws_neptune_cluster, aws_redshift_cluster]
#   message: "Database {address} keeps its backups too briefly (days: {days})"
#   remediation: Set backup_retention_period (automated_snapshot_retention_period for Redshift) to 7 or more.
#   parameters:
#     minimum_days: {description: Days for which backups have to be kept at least., default: 7}
package rules.terraform.aws_database_short_backup

import data.lib.aws_databases
import data.lib.terraform

default applies := true

applies := false if aws_databases.replica

violations contains terraform.place([aws_databases.retention_attribute], {"days": days}) if {
	applies
	days := aws_databases.retention
	days > 0
	days < data.parameters["AWS-0060"].minimum_days
}

evidence contains terraform.place([aws_databases.retention_attribute], {"days": days}) if {
	applies
	days := aws_databases.retention
	days >= data.parameters["AWS-0060"].minimum_days
}
