# METADATA
# title: Role that everybody may take
# description: Any AWS account can become this role and use its rights.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   id: AWS-0048
#   severity: critical
#   checklist: [SEC-JWT-5, CONF-TF-5]
#   kinds: [aws_iam_role]
#   message: "Statement {statement} of the trust policy of {address} lets everybody take the role"
#   remediation: Name the accounts, roles or services in Principal, with sts:ExternalId or aws:PrincipalOrgID where others are meant.
package rules.terraform.aws_role_open

import data.lib.aws_policies
import data.lib.terraform

violations contains terraform.place(["assume_role_policy"], {"statement": allowed.label}) if {
	some allowed in aws_policies.allowed(terraform.values.assume_role_policy)
	aws_policies.open_to_all(allowed.statement)
}
