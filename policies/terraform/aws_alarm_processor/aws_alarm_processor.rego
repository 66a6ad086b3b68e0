# METADATA
# title: Alarm on CPU
# description: Somebody is told before the processors are busy all the time.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: AWS-0138
#   severity: info
#   checklist: [OBS-WARN-1]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells of CPU above {percent} %"
#   remediation: Set metric_name CPUUtilization with a threshold of 80 or less and alarm_actions.
package rules.terraform.aws_alarm_processor

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {"percent": aws_alarms.threshold}) if {
	some path in aws_alarms.watching(["CPUUtilization", "EngineCPUUtilization", "cpu_usage_active", "node_cpu_utilization", "pod_cpu_utilization", "CpuUtilized"])
	aws_alarms.above
	aws_alarms.threshold <= 80
}
