# METADATA
# title: Alarm on response times
# description: Somebody is told when answers take long.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: AWS-0141
#   severity: info
#   checklist: [OBS-CRIT-3]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells when answers take long"
#   remediation: Set metric_name TargetResponseTime with extended_statistic p95 and a threshold of 2 or less (Latency of API Gateway, 2000 or less) and alarm_actions.
package rules.terraform.aws_alarm_latency

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["TargetResponseTime"])
	aws_alarms.above
	aws_alarms.threshold <= 2
}

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["Latency", "IntegrationLatency"])
	terraform.values.namespace == "AWS/ApiGateway"
	aws_alarms.above
	aws_alarms.threshold <= 2000
}
