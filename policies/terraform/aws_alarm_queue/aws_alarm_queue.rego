# METADATA
# title: Alarm on a queue
# description: Somebody is told when more comes in than is done.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: AWS-0144
#   severity: info
#   checklist: [OBS-WARN-3]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells when a queue grows"
#   remediation: Set metric_name ApproximateAgeOfOldestMessage (or ApproximateNumberOfMessagesVisible, IteratorAge, MaxOffsetLag) with alarm_actions.
package rules.terraform.aws_alarm_queue

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching([
		"ApproximateNumberOfMessagesVisible", "ApproximateAgeOfOldestMessage", "MessageCount", "MessageReadyCount", "QueueSize", "IteratorAge",
		"GetRecords.IteratorAgeMilliseconds", "MaxOffsetLag", "SumOffsetLag", "EstimatedMaxTimeLag",
	])
	aws_alarms.above
}
