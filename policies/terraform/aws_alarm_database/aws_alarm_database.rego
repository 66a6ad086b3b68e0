# METADATA
# title: Alarm on connections of a database
# description: Somebody is told when the database's connections run out or fail.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: AWS-0146
#   severity: info
#   checklist: [OBS-CRIT-4]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells when connections to a database run out"
#   remediation: Set metric_name DatabaseConnections with GreaterThanThreshold and alarm_actions.
package rules.terraform.aws_alarm_database

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["DatabaseConnections", "DatabaseConnectionsCurrentlySessionPinned", "DatabaseConnectionsBorrowLatency", "CurrConnections", "LoginFailures"])
	aws_alarms.above
}
