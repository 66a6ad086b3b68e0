# METADATA
# title: Alarm on replication that lags
# description: Somebody is told when a copy of the data falls behind.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_metric_alarm
# custom:
#   id: AWS-0148
#   severity: info
#   checklist: [HA-ZONE-5]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells when replication lags"
#   remediation: Set metric_name ReplicaLag (or AuroraReplicaLag, ReplicationLag, ReplicationLatency) with GreaterThanThreshold and alarm_actions.
package rules.terraform.aws_alarm_replication

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["ReplicaLag", "AuroraReplicaLag", "AuroraReplicaLagMaximum", "AuroraGlobalDBReplicationLag", "ReplicationLag", "ReplicationLatency", "OldestReplicationSlotLag", "GlobalDatastoreReplicationLag"])
	aws_alarms.above
}
