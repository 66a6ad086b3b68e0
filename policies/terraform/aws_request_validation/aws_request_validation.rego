# METADATA
# title: Requests are checked before they are served
# description: The gateway refuses bodies that do not fit their model, or the firewall those that look like an attack.
# related_resources:
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html
# custom:
#   id: AWS-0110
#   severity: info
#   checklist: [SEC-API-2]
#   kinds: [aws_api_gateway_request_validator, aws_wafv2_web_acl]
#   message: "{address} checks requests"
#   remediation: Add aws_api_gateway_request_validator with validate_request_body true, or the managed rule group AWSManagedRulesCommonRuleSet to the web ACL.
package rules.terraform.aws_request_validation

import data.lib.terraform

evidence contains terraform.place(["validate_request_body"], {}) if terraform.on(terraform.values, "validate_request_body")

evidence contains terraform.place(["rule", i], {}) if {
	some i, rule in terraform.values.rule
	group := terraform.block(terraform.block(rule, "statement"), "managed_rule_group_statement")
	group.name in ["AWSManagedRulesCommonRuleSet", "AWSManagedRulesSQLiRuleSet", "AWSManagedRulesKnownBadInputsRuleSet"]
	not terraform.unset(terraform.block(rule, "override_action"), "none")
}
