package rules.terraform.aws_api_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_api_logs as rule

stage(settings) := plans.resource("aws_api_gateway_stage", {"access_log_settings": settings})

place := plans.place("aws_api_gateway_stage", ["access_log_settings"], {})

test_a_stage_without_logs_is_found if {
	rule.violations == {place} with input as stage([])
	rule.evidence == set() with input as stage([])
}

test_logs_are_evidence if {
	rule.violations == set() with input as stage([{"format": "$context.requestId"}])
	rule.evidence == {place} with input as stage([{"format": "$context.requestId"}])
}
