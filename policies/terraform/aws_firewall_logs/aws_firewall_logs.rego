# METADATA
# title: Logs of a web application firewall
# description: They show what was attacked and what was blocked, and what was blocked by mistake.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/logging.html
# custom:
#   id: AWS-0096
#   severity: low
#   advice: true
#   checklist: [OBS-AUDIT-4]
#   kinds: [aws_wafv2_web_acl]
#   relations: [referrers]
#   message: "Web ACL {address} writes no logs"
#   remediation: Add aws_wafv2_web_acl_logging_configuration with resource_arn of the web ACL.
package rules.terraform.aws_firewall_logs

import data.lib.terraform

logged if {
	some resource in terraform.referrers
	resource.type == "aws_wafv2_web_acl_logging_configuration"
}

violations contains terraform.place([], {}) if not logged

evidence contains terraform.place([], {}) if logged
