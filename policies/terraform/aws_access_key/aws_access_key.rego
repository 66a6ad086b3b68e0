# METADATA
# title: Access key that never changes
# description: The key of an IAM user works until somebody deletes it, and its secret lies in Terraform's state.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-workloads-use-roles
# custom:
#   id: AWS-0051
#   severity: medium
#   checklist: [SEC-VAULT-2]
#   kinds: [aws_iam_access_key]
#   message: "Access key {address} does not change by itself"
#   remediation: Use a role (instance profile, IRSA, Pod Identity, OIDC from the pipeline) instead of a user with aws_iam_access_key.
package rules.terraform.aws_access_key

import data.lib.terraform

violations contains terraform.place([], {}) if object.get(terraform.values, "status", "Active") != "Inactive"
