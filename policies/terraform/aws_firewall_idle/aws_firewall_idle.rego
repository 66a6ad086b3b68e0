# METADATA
# title: Web application firewall that blocks nothing
# description: Rules that only count let every attack through.
# related_resources:
#   - ref: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-testing.html
# custom:
#   id: AWS-0107
#   severity: medium
#   checklist: [SEC-NET-5]
#   kinds: [aws_wafv2_web_acl]
#   relations: [referrers]
#   message: "Web ACL {address} lets everything through"
#   remediation: Give a rule action block (or override_action none for a managed group) in place of count, or set default_action block.
package rules.terraform.aws_firewall_idle

import data.lib.terraform

default applies := true

# Rules may stand in resources of their own, or in a text.
applies := false if terraform.given("rule_json")

applies := false if {
	some resource in terraform.referrers
	startswith(resource.type, "aws_wafv2_web_acl_rule")
}

violations contains terraform.place(["rule"], {}) if {
	applies
	terraform.unset(terraform.block(terraform.values, "default_action"), "block")
	not blocks
}

blocks if {
	some rule in terraform.values.rule
	some verdict in ["block", "captcha", "challenge"]
	not terraform.unset(terraform.block(rule, "action"), verdict)
}

blocks if {
	some rule in terraform.values.rule
	not terraform.unset(terraform.block(rule, "override_action"), "none")
}
