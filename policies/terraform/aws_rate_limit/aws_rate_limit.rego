# METADATA
# title: Requests are limited
# description: A limit for each client or stage keeps one caller from using up everything.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html
# custom:
#   id: AWS-0108
#   severity: info
#   checklist: [SEC-API-1]
#   kinds: [aws_wafv2_web_acl, aws_api_gateway_usage_plan, aws_api_gateway_method_settings, aws_apigatewayv2_stage]
#   message: "{address} limits requests"
#   remediation: Add a rate_based_statement with action block to the web ACL, or throttle_settings.rate_limit, settings.throttling_rate_limit or default_route_settings.throttling_rate_limit to the API.
package rules.terraform.aws_rate_limit

import data.lib.terraform

evidence contains terraform.place(["rule", i], {}) if {
	some i, rule in terraform.values.rule
	terraform.block(terraform.block(rule, "statement"), "rate_based_statement").limit > 0
	not terraform.unset(terraform.block(rule, "action"), "block")
}

evidence contains terraform.place([name, 0, key], {}) if {
	some name in ["throttle_settings", "settings", "default_route_settings"]
	some key in ["rate_limit", "throttling_rate_limit"]
	terraform.block(terraform.values, name)[key] > 0
}
