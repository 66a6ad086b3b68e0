# METADATA
# title: Rights that lead to more rights
# description: Who may attach policies, take over any role or hand any role to a service can make an administrator of himself.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
# custom:
#   id: AWS-0046
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds:
#     - aws_iam_policy
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_iam_role
#     - aws_ssoadmin_permission_set_inline_policy
#   message: "Statement {statement} in a policy of {address} allows {action} on every resource"
#   remediation: Name the roles in Resource, and limit iam:PassRole by a condition on iam:PassedToService.
package rules.terraform.aws_rights_to_more

import data.lib.aws_policies
import data.lib.terraform

rights := [
	"iam:*", "iam:passrole", "iam:attachrolepolicy", "iam:attachuserpolicy", "iam:attachgrouppolicy", "iam:putrolepolicy", "iam:putuserpolicy",
	"iam:putgrouppolicy", "iam:createpolicyversion", "iam:setdefaultpolicyversion", "iam:updateassumerolepolicy", "iam:createaccesskey",
	"iam:createloginprofile", "iam:updateloginprofile", "iam:addusertogroup", "sts:*", "sts:assumerole",
	"lambda:updatefunctioncode", "glue:updatedevendpoint",
]

default applies := false

applies if count(aws_policies.documents) > 0

violations contains terraform.place(document.path, {"statement": allowed.label, "action": found[0]}) if {
	some document in aws_policies.documents
	some allowed in aws_policies.allowed(document.text)
	aws_policies.everything(allowed.statement)
	found := [action | some action in aws_policies.actions(allowed.statement); action in rights]
	count(found) > 0
}
