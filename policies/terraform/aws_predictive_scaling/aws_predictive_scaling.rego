# METADATA
# title: Scaling ahead of load
# description: "Capacity is there before the load comes: by a forecast or by the clock."
# related_resources:
#   - ref: https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html
# custom:
#   id: AWS-0122
#   severity: info
#   checklist: [SCALE-HPA-5]
#   kinds: [aws_autoscaling_policy, aws_autoscaling_schedule, aws_appautoscaling_scheduled_action, aws_appautoscaling_policy]
#   message: "{address} scales ahead of load"
#   remediation: Add aws_autoscaling_policy of policy_type PredictiveScaling with mode ForecastAndScale, or a scheduled action.
package rules.terraform.aws_predictive_scaling

import data.lib.terraform

evidence contains terraform.place([name, 0, "mode"], {}) if {
	some name in ["predictive_scaling_configuration", "predictive_scaling_policy_configuration"]
	terraform.block(terraform.values, name).mode == "ForecastAndScale"
}

evidence contains terraform.place([], {}) if input.resource.type in ["aws_autoscaling_schedule", "aws_appautoscaling_scheduled_action"]
