# METADATA
# title: Every action of a service on every resource
# description: A role for one bucket, table or key can then read and delete all of them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   id: AWS-0047
#   severity: medium
#   checklist: [SEC-JWT-5]
#   kinds: [aws_iam_policy, aws_iam_role_policy, aws_iam_user_policy, aws_iam_group_policy, aws_iam_role]
#   message: "Statement {statement} in a policy of {address} allows {action} on every resource"
#   remediation: List the actions that are needed, and the ARNs of the resources that they are for.
package rules.terraform.aws_service_wildcard

import data.lib.aws_policies
import data.lib.terraform

# Services that hold data, credentials or other resources, and whose resources have names.
services := {
	"s3:*", "dynamodb:*", "secretsmanager:*", "kms:*", "ssm:*", "rds:*", "ec2:*", "lambda:*", "ecr:*", "eks:*", "ecs:*", "sqs:*", "sns:*",
	"cloudformation:*", "organizations:*", "cognito-idp:*", "es:*", "elasticache:*", "kinesis:*", "backup:*", "route53:*",
}

default applies := false

applies if count(aws_policies.documents) > 0

violations contains terraform.place(document.path, {"statement": allowed.label, "action": found[0]}) if {
	some document in aws_policies.documents
	some allowed in aws_policies.allowed(document.text)
	aws_policies.everything(allowed.statement)
	found := [action | some action in aws_policies.actions(allowed.statement); action in services]
	count(found) > 0
}
