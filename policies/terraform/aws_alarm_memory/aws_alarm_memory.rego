# METADATA
# title: Alarm on memory
# description: Somebody is told before memory runs out.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: AWS-0139
#   severity: info
#   checklist: [OBS-WARN-2]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells of memory above {percent} %"
#   remediation: Set metric_name MemoryUtilization (or mem_used_percent) with a threshold of 85 or less and alarm_actions.
package rules.terraform.aws_alarm_memory

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {"percent": aws_alarms.threshold}) if {
	some path in aws_alarms.watching(["MemoryUtilization", "mem_used_percent", "node_memory_utilization", "pod_memory_utilization", "DatabaseMemoryUsagePercentage", "JVMMemoryPressure"])
	aws_alarms.above
	aws_alarms.threshold <= 85
}
