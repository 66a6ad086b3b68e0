# METADATA
# title: Recovery to a point in time
# description: RDS, Aurora, DocumentDB and Neptune keep the log with their automatic backups; a DynamoDB table only where it is asked to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html
# custom:
#   id: AWS-0061
#   severity: medium
#   checklist: [PERF-BACKUP-2, HA-DR-2]
#   kinds: [aws_dynamodb_table, aws_db_instance, aws_rds_cluster, aws_docdb_cluster, aws_neptune_cluster, aws_backup_plan]
#   message: "Table {address} cannot be brought back to a point in time"
#   remediation: Set point_in_time_recovery.enabled to true.
package rules.terraform.aws_point_in_time

import data.lib.aws_databases
import data.lib.terraform

default applies := true

# What Terraform itself keeps its locks in has nothing to bring back.
applies := false if terraform.values.hash_key == "LockID"

applies := false if aws_databases.replica

recovery := terraform.block(terraform.values, "point_in_time_recovery")

violations contains terraform.place(terraform.within("point_in_time_recovery", "enabled"), {}) if {
	input.resource.type == "aws_dynamodb_table"
	applies
	not terraform.on(recovery, "enabled")
}

evidence contains terraform.place(["point_in_time_recovery", 0, "enabled"], {}) if terraform.on(recovery, "enabled")

evidence contains terraform.place(["backup_retention_period"], {}) if {
	applies
	terraform.values.backup_retention_period > 0
}

evidence contains terraform.place(["rule", i, "enable_continuous_backup"], {}) if {
	some i, rule in terraform.values.rule
	terraform.on(rule, "enable_continuous_backup")
}
