# METADATA
# title: User pool without deletion protection
# description: The accounts and passwords of all users go with the pool, and there is no backup of a pool.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool
# custom:
#   id: AWS-0072
#   severity: medium
#   advice: true
#   checklist: [CONF-TF-5]
#   kinds: [aws_cognito_user_pool]
#   message: "User pool {address} can be deleted in one step"
#   remediation: Set deletion_protection to ACTIVE.
package rules.terraform.aws_user_pool_deletion

import data.lib.terraform

violations contains terraform.place(["deletion_protection"], {}) if object.get(terraform.values, "deletion_protection", null) != "ACTIVE"
