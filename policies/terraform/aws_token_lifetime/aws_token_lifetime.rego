# METADATA
# title: Tokens expire
# description: Access tokens of a user pool expire after an hour, or after what is set, a day at most.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html
# custom:
#   id: AWS-0112
#   severity: info
#   checklist: [SEC-JWT-2]
#   kinds: [aws_cognito_user_pool_client]
#   message: "Access tokens of {address} expire"
#   remediation: Set access_token_validity, with token_validity_units.access_token where other units than hours are meant.
package rules.terraform.aws_token_lifetime

import data.lib.terraform

evidence contains terraform.place(["access_token_validity"], {}) if input.resource.type == "aws_cognito_user_pool_client"
