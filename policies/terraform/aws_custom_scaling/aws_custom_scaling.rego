# METADATA
# title: Scaling by a metric of the application
# description: Requests or the length of a queue tell more about need than CPU does.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appautoscaling_policy
# custom:
#   id: AWS-0124
#   severity: info
#   checklist: [SCALE-HPA-4]
#   kinds: [aws_appautoscaling_policy, aws_autoscaling_policy]
#   message: "{address} scales by {metric}"
#   remediation: Use customized_metric_specification, or the predefined metric ALBRequestCountPerTarget.
package rules.terraform.aws_custom_scaling

import data.lib.terraform

evidence contains terraform.place([name], {"metric": metric}) if {
	some name in ["target_tracking_scaling_policy_configuration", "target_tracking_configuration"]
	metric := metric_of(terraform.block(terraform.values, name))
}

metric_of(tracking) := metric if {
	metric := terraform.block(tracking, "predefined_metric_specification").predefined_metric_type
	contains(metric, "RequestCount")
} else := object.get(custom, "metric_name", "a metric of its own") if {
	custom := terraform.block(tracking, "customized_metric_specification")
	custom != {}
}
