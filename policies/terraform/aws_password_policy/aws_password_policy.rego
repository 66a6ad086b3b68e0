# METADATA
# title: Password policy that allows short passwords
# description: Short passwords are guessed; NIST and CIS ask for length above all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
# custom:
#   id: AWS-0050
#   severity: low
#   advice: true
#   checklist: [CONF-TF-5]
#   kinds: [aws_iam_account_password_policy]
#   message: "Passwords of {length} characters are enough for {address}"
#   remediation: Set minimum_password_length to 14 or more.
#   parameters:
#     minimum_length: {description: Characters that a password must have at least., default: 14}
package rules.terraform.aws_password_policy

import data.lib.terraform

length := object.get(terraform.values, "minimum_password_length", 6)

violations contains terraform.place(["minimum_password_length"], {"length": length}) if {
	length < data.parameters["AWS-0050"].minimum_length
}
