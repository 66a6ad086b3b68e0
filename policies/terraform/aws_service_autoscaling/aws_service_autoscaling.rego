# METADATA
# title: Scaling of a service
# description: A target whose maximum is its minimum can never scale.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appautoscaling_target
# custom:
#   id: AWS-0123
#   severity: medium
#   checklist: [SCALE-HPA-1]
#   kinds: [aws_appautoscaling_target]
#   message: "{address} cannot scale: its maximum is its minimum ({capacity})"
#   remediation: Set max_capacity above min_capacity.
package rules.terraform.aws_service_autoscaling

import data.lib.terraform

default applies := false

applies if terraform.values.service_namespace == "ecs"

violations contains terraform.place(["max_capacity"], {"capacity": terraform.values.max_capacity}) if {
	applies
	terraform.values.max_capacity <= terraform.values.min_capacity
}

evidence contains terraform.place(["max_capacity"], {"capacity": terraform.values.max_capacity}) if {
	applies
	terraform.values.max_capacity > terraform.values.min_capacity
	terraform.values.min_capacity > 1
}
