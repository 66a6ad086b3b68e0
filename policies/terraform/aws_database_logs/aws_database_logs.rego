# METADATA
# title: Database whose logs stay on its server
# description: Slow queries, errors and refused logins are then only seen by whoever looks at that one server, and rotate away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
# custom:
#   id: AWS-0095
#   severity: low
#   advice: true
#   checklist: [OBS-LOG-2]
#   kinds: [aws_db_instance, aws_rds_cluster, aws_docdb_cluster, aws_neptune_cluster]
#   message: "Database {address} sends no logs to CloudWatch"
#   remediation: List the engine's logs in {setting}, such as ["postgresql"] or ["error", "slowquery"].
package rules.terraform.aws_database_logs

import data.lib.aws_databases
import data.lib.terraform

default setting := "enabled_cloudwatch_logs_exports"

setting := "enable_cloudwatch_logs_exports" if input.resource.type == "aws_neptune_cluster"

default applies := true

applies := false if aws_databases.serverless

violations contains terraform.place([setting], {"setting": setting}) if {
	applies
	terraform.unset(terraform.values, setting)
}
