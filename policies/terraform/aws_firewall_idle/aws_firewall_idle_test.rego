package rules.terraform.aws_firewall_idle_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_firewall_idle as rule

firewall(rules, referrers) := plans.related("aws_wafv2_web_acl", {"default_action": [{"allow": [{}], "block": []}], "rule": rules}, {"referrers": referrers})

counting := {"action": [{"count": [{}], "block": []}], "override_action": []}

test_a_firewall_that_only_counts_is_found if {
	rule.violations == {plans.place("aws_wafv2_web_acl", ["rule"], {})} with input as firewall([counting], [])
	rule.violations == {plans.place("aws_wafv2_web_acl", ["rule"], {})} with input as firewall([], [])
}

test_a_firewall_that_blocks_passes if {
	rule.violations == set() with input as firewall([counting, {"action": [{"block": [{}]}]}], [])
	rule.violations == set() with input as firewall([{"action": [], "override_action": [{"none": [{}]}]}], [])
	rule.violations == set() with input as plans.resource("aws_wafv2_web_acl", {"default_action": [{"block": [{}]}]})
	rule.applies with input as firewall([], [])
}

test_rules_elsewhere_are_not_asked if {
	rule.violations == set() with input as firewall([], [plans.neighbour("aws_wafv2_web_acl_rule_group_association", {})])
	rule.applies == false with input as firewall([], [plans.neighbour("aws_wafv2_web_acl_rule", {})])
	rule.applies == false with input as plans.resource("aws_wafv2_web_acl", {"rule_json": "[]"})
}
