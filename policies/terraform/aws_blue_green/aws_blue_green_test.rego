package rules.terraform.aws_blue_green_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_blue_green as rule

test_blue_green_is_evidence if {
	rule.evidence == {plans.place("aws_codedeploy_deployment_group", ["deployment_style", 0, "deployment_type"], {})} with input as plans.resource("aws_codedeploy_deployment_group", {"deployment_style": [{"deployment_type": "BLUE_GREEN"}]})
	rule.evidence == {plans.place("aws_ecs_service", ["deployment_configuration", 0, "strategy"], {})} with input as plans.resource("aws_ecs_service", {"deployment_configuration": [{"strategy": "BLUE_GREEN"}]})
}

test_other_ways_are_none if {
	rule.evidence == set() with input as plans.resource("aws_codedeploy_deployment_group", {"deployment_style": [{"deployment_type": "IN_PLACE"}]})
	rule.evidence == set() with input as plans.resource("aws_ecs_service", {"deployment_configuration": [{"strategy": "ROLLING"}]})
}
