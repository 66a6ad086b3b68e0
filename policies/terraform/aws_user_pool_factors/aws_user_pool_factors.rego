# METADATA
# title: Second factor at sign-in
# description: A stolen or guessed password is then enough to be somebody else.
# related_resources:
#   - ref: https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html
# custom:
#   id: AWS-0111
#   severity: medium
#   checklist: [SEC-JWT-4]
#   kinds: [aws_cognito_user_pool]
#   message: "User pool {address} does not ask for a second factor (mfa_configuration {mode})"
#   remediation: Set mfa_configuration to ON with software_token_mfa_configuration or web_authn_configuration.
package rules.terraform.aws_user_pool_factors

import data.lib.terraform

default mode := "OFF"

mode := terraform.values.mfa_configuration if is_string(terraform.values.mfa_configuration)

violations contains terraform.place(["mfa_configuration"], {"mode": mode}) if mode != "ON"

evidence contains terraform.place(["mfa_configuration"], {"mode": mode}) if mode == "ON"
