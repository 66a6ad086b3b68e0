# METADATA
# title: Load balancer without deletion protection
# description: Its address and its rules go with it, and everything behind it is offline until they are back.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb
# custom:
#   id: AWS-0071
#   severity: low
#   advice: true
#   checklist: [CONF-TF-1]
#   kinds: [aws_lb, aws_alb]
#   message: "Load balancer {address} can be deleted in one step"
#   remediation: Set enable_deletion_protection to true.
package rules.terraform.aws_load_balancer_deletion

import data.lib.terraform

violations contains terraform.place(["enable_deletion_protection"], {}) if not terraform.on(terraform.values, "enable_deletion_protection")
