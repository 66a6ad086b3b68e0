# METADATA
# title: Administrator rights for a role or user
# description: AWS's own policy for administrators allows everything; a service or a single user with it hands over the account when it is taken over.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   id: AWS-0045
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds:
#     - aws_iam_role_policy_attachment
#     - aws_iam_user_policy_attachment
#     - aws_iam_policy_attachment
#     - aws_iam_role
#     - aws_eks_access_policy_association
#   message: "{address} gives {policy}"
#   remediation: Attach a policy with the actions and resources that are needed; keep administration to roles that people assume with a second factor.
package rules.terraform.aws_administrator

import data.lib.terraform

powers := {"AdministratorAccess", "IAMFullAccess"}

violations contains terraform.place(["policy_arn"], {"policy": name}) if {
	input.resource.type != "aws_eks_access_policy_association"
	name := name_of(terraform.values.policy_arn)
	name in powers
}

violations contains terraform.place(["managed_policy_arns"], {"policy": name}) if {
	some arn in terraform.values.managed_policy_arns
	name := name_of(arn)
	name in powers
}

name_of(arn) := parts[count(parts) - 1] if {
	startswith(arn, "arn:")
	parts := split(arn, "/")
}
