# METADATA
# title: Alarm on disk space
# description: Somebody is told before a disk is full.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: AWS-0140
#   severity: info
#   checklist: [OBS-CRIT-5]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells when disk space runs out"
#   remediation: Set metric_name disk_used_percent with a threshold of 90 or less (or FreeStorageSpace with LessThanThreshold) and alarm_actions.
package rules.terraform.aws_alarm_disk

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["disk_used_percent", "node_filesystem_utilization", "StorageUsedPercent", "DatabaseCapacityUsagePercentage", "PercentageDiskSpaceUsed"])
	aws_alarms.above
	aws_alarms.threshold <= 90
}

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["FreeStorageSpace", "FreeLocalStorage"])
	aws_alarms.below
	aws_alarms.threshold > 0
}
