# METADATA
# title: Alarm on the share of failed requests
# description: Somebody is told when more than a few requests in a hundred fail.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
# custom:
#   id: AWS-0142
#   severity: info
#   checklist: [OBS-CRIT-2]
#   kinds: [aws_cloudwatch_metric_alarm]
#   message: "Alarm {address} tells when too many requests fail"
#   remediation: Divide the errors by the requests in metric_query and set a threshold of 5 % or less with alarm_actions.
package rules.terraform.aws_alarm_errors

import data.lib.aws_alarms
import data.lib.terraform

# CloudFront counts in percent, API Gateway in parts of one.
evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["5xxErrorRate", "TotalErrorRate"])
	aws_alarms.above
	aws_alarms.threshold <= 5
}

evidence contains terraform.place(path, {}) if {
	some path in aws_alarms.watching(["5XXError", "5xx"])
	terraform.values.statistic == "Average"
	aws_alarms.above
	aws_alarms.threshold <= 0.05
}

evidence contains terraform.place(["metric_query"], {}) if {
	aws_alarms.tells
	some query in terraform.values.metric_query
	contains(query.expression, "/")
	some metric in aws_alarms.metrics
	failing(metric)
	aws_alarms.threshold <= 5
}

failing(metric) if contains(upper(metric), "5XX")

failing(metric) if metric in ["Errors", "ErrorCount"]
