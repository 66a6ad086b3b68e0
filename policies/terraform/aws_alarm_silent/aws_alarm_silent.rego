# METADATA
# title: Alarm that tells nobody
# description: An alarm without an action turns red where nobody looks.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
# custom:
#   id: AWS-0137
#   severity: low
#   checklist: [CONF-TF-4]
#   kinds: [aws_cloudwatch_metric_alarm]
#   relations: [referrers]
#   message: "Alarm {address} tells nobody"
#   remediation: Set alarm_actions to an SNS topic that reaches people, and leave actions_enabled true.
package rules.terraform.aws_alarm_silent

import data.lib.aws_alarms
import data.lib.terraform

violations contains terraform.place(["alarm_actions"], {}) if {
	not aws_alarms.tells
	not combined
}

# Other alarms and policies may read its state.
combined if count(terraform.referrers) > 0

combined if {
	some key in ["ok_actions", "insufficient_data_actions"]
	terraform.given(key)
	not terraform.off(terraform.values, "actions_enabled")
}
