package rules.terraform.aws_request_validation_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_request_validation as rule

firewall(override) := plans.resource("aws_wafv2_web_acl", {"rule": [{"override_action": [override], "statement": [{"managed_rule_group_statement": [{"name": "AWSManagedRulesCommonRuleSet"}]}]}]})

test_validators_and_managed_rules_are_evidence if {
	rule.evidence == {plans.place("aws_api_gateway_request_validator", ["validate_request_body"], {})} with input as plans.resource("aws_api_gateway_request_validator", {"validate_request_body": true})
	rule.evidence == {plans.place("aws_wafv2_web_acl", ["rule", 0], {})} with input as firewall({"none": [{}]})
}

test_what_is_off_or_only_counts_is_none if {
	rule.evidence == set() with input as plans.resource("aws_api_gateway_request_validator", {"validate_request_body": false})
	rule.evidence == set() with input as firewall({"count": [{}], "none": []})
}
