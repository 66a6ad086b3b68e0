package rules.terraform.aws_canary_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_canary as rule

test_canaries_are_evidence if {
	rule.evidence == {plans.place("aws_codedeploy_deployment_group", ["deployment_config_name"], {})} with input as plans.resource("aws_codedeploy_deployment_group", {"deployment_config_name": "CodeDeployDefault.ECSCanary10Percent5Minutes"})
	rule.evidence == {plans.place("aws_ecs_service", ["deployment_configuration", 0, "strategy"], {})} with input as plans.resource("aws_ecs_service", {"deployment_configuration": [{"strategy": "CANARY"}]})
	rule.evidence == {plans.place("aws_lambda_alias", ["routing_config"], {})} with input as plans.resource("aws_lambda_alias", {"routing_config": [{"additional_version_weights": {"2": 0.1}}]})
}

test_all_at_once_is_none if {
	rule.evidence == set() with input as plans.resource("aws_codedeploy_deployment_group", {"deployment_config_name": "CodeDeployDefault.ECSAllAtOnce"})
	rule.evidence == set() with input as plans.resource("aws_lambda_alias", {"routing_config": []})
}
