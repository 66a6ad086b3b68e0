# METADATA
# title: Refresh tokens are replaced
# description: A refresh token is worth nothing once it was used, so that a stolen copy is noticed and stops working.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-refresh-token.html
# custom:
#   id: AWS-0113
#   severity: info
#   checklist: [SEC-JWT-3]
#   kinds: [aws_cognito_user_pool_client]
#   message: "Client {address} replaces refresh tokens"
#   remediation: Add refresh_token_rotation with feature ENABLED.
package rules.terraform.aws_token_rotation

import data.lib.terraform

evidence contains terraform.place(["refresh_token_rotation", 0, "feature"], {}) if {
	terraform.block(terraform.values, "refresh_token_rotation").feature == "ENABLED"
}
