# METADATA
# title: Function that everybody may call
# description: The function runs, and costs, for anybody who knows its address or name.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
# custom:
#   id: AWS-0042
#   severity: medium
#   checklist: [CONF-TF-5]
#   kinds: [aws_lambda_function_url, aws_lambda_permission]
#   message: "Everybody may call the function of {address}"
#   remediation: Set authorization_type to AWS_IAM, or put API Gateway or CloudFront with access control before it; in a permission name the service and its source_arn.
package rules.terraform.aws_function_public

import data.lib.terraform

violations contains terraform.place(["authorization_type"], {}) if terraform.values.authorization_type == "NONE"

violations contains terraform.place(["source_arn"], {}) if {
	terraform.values.principal == "*"
	every key in ["source_arn", "source_account", "principal_org_id", "function_url_auth_type"] {
		not terraform.given(key)
	}
}
