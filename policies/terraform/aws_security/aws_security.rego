# METADATA
# title: Security as Terraform
# description: Identities, keys, secret stores, firewalls and threat detection are code.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role
# custom:
#   id: AWS-0136
#   severity: info
#   checklist: [CONF-TF-5]
#   kinds:
#     - aws_iam_role
#     - aws_secretsmanager_secret
#     - aws_wafv2_web_acl
#     - aws_guardduty_detector
#     - aws_securityhub_account
#     - aws_shield_protection
#     - aws_security_group
#   message: "{address} is Terraform"
#   remediation: Describe roles, secrets, web ACLs and detectors by Terraform.
package rules.terraform.aws_security

import data.lib.terraform

evidence contains terraform.place([], {}) if startswith(input.resource.type, "aws_")
