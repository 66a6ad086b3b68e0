package rules.terraform.aws_firewall_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_firewall_logs as rule

firewall(referrers) := plans.related("aws_wafv2_web_acl", {"name": "shop"}, {"referrers": referrers})

place := plans.place("aws_wafv2_web_acl", [], {})

test_a_firewall_without_logs_is_found if {
	rule.violations == {place} with input as firewall([plans.neighbour("aws_wafv2_web_acl_association", {})])
	rule.evidence == set() with input as firewall([])
}

test_logs_are_evidence if {
	rule.violations == set() with input as firewall([plans.neighbour("aws_wafv2_web_acl_logging_configuration", {})])
	rule.evidence == {place} with input as firewall([plans.neighbour("aws_wafv2_web_acl_logging_configuration", {})])
}
