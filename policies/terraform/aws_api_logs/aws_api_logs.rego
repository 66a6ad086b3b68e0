# METADATA
# title: Access logs of an API
# description: They tell who called which method with which result.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
# custom:
#   id: AWS-0092
#   severity: medium
#   checklist: [OBS-AUDIT-1]
#   kinds: [aws_api_gateway_stage, aws_apigatewayv2_stage]
#   message: "API stage {address} writes no access logs"
#   remediation: Add access_log_settings with destination_arn and format.
package rules.terraform.aws_api_logs

import data.lib.terraform

violations contains terraform.place(["access_log_settings"], {}) if terraform.unset(terraform.values, "access_log_settings")

evidence contains terraform.place(["access_log_settings"], {}) if not terraform.unset(terraform.values, "access_log_settings")
