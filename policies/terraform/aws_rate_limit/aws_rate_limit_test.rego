package rules.terraform.aws_rate_limit_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_rate_limit as rule

limit(action) := plans.resource("aws_wafv2_web_acl", {"rule": [{"action": [action], "statement": [{"rate_based_statement": [{"limit": 1000}]}]}]})

test_limits_are_evidence if {
	rule.evidence == {plans.place("aws_wafv2_web_acl", ["rule", 0], {})} with input as limit({"block": [{}]})
	rule.evidence == {plans.place("aws_api_gateway_usage_plan", ["throttle_settings", 0, "rate_limit"], {})} with input as plans.resource("aws_api_gateway_usage_plan", {"throttle_settings": [{"rate_limit": 50}]})
	rule.evidence == {plans.place("aws_apigatewayv2_stage", ["default_route_settings", 0, "throttling_rate_limit"], {})} with input as plans.resource("aws_apigatewayv2_stage", {"default_route_settings": [{"throttling_rate_limit": 100}]})
}

test_counting_and_no_limit_are_none if {
	rule.evidence == set() with input as limit({"count": [{}], "block": []})
	rule.evidence == set() with input as plans.resource("aws_api_gateway_method_settings", {"settings": [{"throttling_rate_limit": -1}]})
}
