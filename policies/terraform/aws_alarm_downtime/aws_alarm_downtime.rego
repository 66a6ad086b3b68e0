# METADATA
# title: Alarm on downtime
# description: Somebody is told when servers or targets are away.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: AWS-0143
#   severity: info
#   checklist: [OBS-CRIT-1]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells when something is away"
#   remediation: Set metric_name UnHealthyHostCount (or HealthyHostCount, StatusCheckFailed, HealthCheckStatus) with alarm_actions.
package rules.terraform.aws_alarm_downtime

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["UnHealthyHostCount", "StatusCheckFailed", "StatusCheckFailed_Instance", "StatusCheckFailed_System", "ClusterStatus.red"])
	aws_alarms.above
}

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["HealthyHostCount", "HealthCheckStatus", "HealthCheckPercentageHealthy", "SuccessPercent", "RunningTaskCount", "AvailabilityPercentage"])
	aws_alarms.below
}
