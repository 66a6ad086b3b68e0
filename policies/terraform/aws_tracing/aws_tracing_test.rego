package rules.terraform.aws_tracing_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_tracing as rule

test_tracing_is_evidence if {
	rule.evidence == {plans.place("aws_lambda_function", ["tracing_config", 0, "mode"], {})} with input as plans.resource("aws_lambda_function", {"tracing_config": [{"mode": "Active"}]})
	rule.evidence == {plans.place("aws_api_gateway_stage", ["xray_tracing_enabled"], {})} with input as plans.resource("aws_api_gateway_stage", {"xray_tracing_enabled": true})
	rule.evidence == {plans.place("aws_appsync_graphql_api", ["xray_enabled"], {})} with input as plans.resource("aws_appsync_graphql_api", {"xray_enabled": true})
	rule.evidence == {plans.place("aws_sfn_state_machine", ["tracing_configuration", 0, "enabled"], {})} with input as plans.resource("aws_sfn_state_machine", {"tracing_configuration": [{"enabled": true}]})
	rule.evidence == {plans.place("aws_xray_sampling_rule", ["fixed_rate"], {})} with input as plans.resource("aws_xray_sampling_rule", {"fixed_rate": 0.05})
}

test_what_is_off_is_none if {
	rule.evidence == set() with input as plans.resource("aws_lambda_function", {"tracing_config": [{"mode": "PassThrough"}]})
	rule.evidence == set() with input as plans.resource("aws_xray_sampling_rule", {"fixed_rate": 0})
}
