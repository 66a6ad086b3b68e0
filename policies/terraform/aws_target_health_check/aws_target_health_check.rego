# METADATA
# title: Targets that are not checked
# description: A load balancer without a health check keeps sending requests to servers that are broken.
# related_resources:
#   - ref: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
# custom:
#   id: AWS-0082
#   severity: medium
#   checklist: [HA-ZONE-3]
#   kinds: [aws_lb_target_group, aws_alb_target_group]
#   message: "Target group {address} has its health check switched off"
#   remediation: Set health_check.enabled to true with a path that tells whether the application works.
package rules.terraform.aws_target_health_check

import data.lib.terraform

default applies := true

# A function is there whenever it is called.
applies := false if terraform.values.target_type == "lambda"

violations contains terraform.place(["health_check", 0, "enabled"], {}) if {
	applies
	terraform.off(terraform.block(terraform.values, "health_check"), "enabled")
}
