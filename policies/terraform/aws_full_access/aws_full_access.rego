# METADATA
# title: Policy that allows everything
# description: Whoever gets hold of such a role or user has the whole account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   id: AWS-0044
#   severity: high
#   checklist: [SEC-JWT-5]
#   kinds:
#     - aws_iam_policy
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_iam_role
#     - aws_ssoadmin_permission_set_inline_policy
#   message: "Statement {statement} in a policy of {address} allows every action on every resource"
#   remediation: List the actions and resources that are needed in place of "*".
package rules.terraform.aws_full_access

import data.lib.aws_policies
import data.lib.terraform

default applies := false

applies if count(aws_policies.documents) > 0

violations contains terraform.place(document.path, {"statement": allowed.label}) if {
	some document in aws_policies.documents
	some allowed in aws_policies.allowed(document.text)
	aws_policies.everything(allowed.statement)
	some action in aws_policies.actions(allowed.statement)
	action in ["*", "*:*"]
}
