# METADATA
# title: CPU that scaling aims at
# description: Scaling that only begins above 70 % leaves no room for the minutes until new capacity is there.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appautoscaling_policy
# custom:
#   id: AWS-0125
#   severity: low
#   checklist: [TARGET-PERF-4]
#   kinds: [aws_appautoscaling_policy, aws_autoscaling_policy]
#   message: "{address} aims at {percent} % CPU"
#   remediation: Set target_value to 70 or less.
#   parameters:
#     highest: {description: Average CPU in percent that scaling may aim at., default: 70}
package rules.terraform.aws_scaling_processor

import data.lib.terraform

places := [{"path": [name, 0, "target_value"], "percent": tracking.target_value} |
	some name in ["target_tracking_scaling_policy_configuration", "target_tracking_configuration"]
	tracking := terraform.block(terraform.values, name)
	contains(terraform.block(tracking, "predefined_metric_specification").predefined_metric_type, "AverageCPUUtilization")
	is_number(tracking.target_value)
]

default applies := false

applies if count(places) > 0

violations contains terraform.place(place.path, {"percent": place.percent}) if {
	some place in places
	place.percent > data.parameters["AWS-0125"].highest
}

evidence contains terraform.place(place.path, {"percent": place.percent}) if {
	some place in places
	place.percent <= data.parameters["AWS-0125"].highest
}
