# METADATA
# title: Credential in a server's start script
# description: Every process on the server can read its user data, and so can whoever may describe the server.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
# custom:
#   id: AWS-0053
#   severity: high
#   checklist: [RISK-HIGH-2, SEC-VAULT-4]
#   kinds: [aws_instance, aws_spot_instance_request, aws_launch_template, aws_launch_configuration]
#   message: "The user data of {address} holds {what}"
#   sensitive: true
#   remediation: Give the server a role (iam_instance_profile) and let the script fetch secrets from Secrets Manager or Parameter Store; then change the credential.
package rules.terraform.aws_secret_in_user_data

import data.lib.secrets
import data.lib.terraform
import data.lib.tokens

scripts := array.concat(plain, encoded)

plain := [{"key": "user_data", "text": terraform.values.user_data} | is_string(terraform.values.user_data)]

encoded := [{"key": key, "text": base64.decode(terraform.values[key])} |
	some key in ["user_data", "user_data_base64"]
	base64.is_valid(terraform.values[key])
]

default applies := false

applies if count(scripts) > 0

violations contains terraform.place([script.key], {"what": tokens.material(script.text)}) if some script in scripts

# What is decoded may be packed, and so no text that could be taken apart.
violations contains terraform.place([script.key], {"what": concat(" ", ["the value of", name])}) if {
	some script in plain
	some name in secrets.settings_with_secrets(script.text)
}
