# METADATA
# title: Alarm on certificates that expire
# description: Somebody is told at least thirty days before a certificate expires.
# related_resources:
#   - ref: https://docs.aws.amazon.com/acm/latest/userguide/cloudwatch-metrics.html
# custom:
#   id: AWS-0145
#   severity: info
#   checklist: [OBS-WARN-4, SEC-CERT-5]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells {days} days before a certificate expires"
#   remediation: Set metric_name DaysToExpiry with LessThanThreshold, a threshold of 30 or more and alarm_actions.
package rules.terraform.aws_alarm_certificate

import data.lib.aws_alarms
import data.lib.terraform

evidence contains terraform.place(path, {"days": aws_alarms.threshold}) if {
	some path in aws_alarms.watching(["DaysToExpiry"])
	aws_alarms.below
	aws_alarms.threshold >= 30
}
