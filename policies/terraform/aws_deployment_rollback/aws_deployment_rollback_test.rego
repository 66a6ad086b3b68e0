package rules.terraform.aws_deployment_rollback_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_deployment_rollback as rule

service(rollback) := plans.resource("aws_ecs_service", {"deployment_circuit_breaker": [{"enable": true, "rollback": rollback}]})

test_rollbacks_are_evidence if {
	rule.evidence == {plans.place("aws_ecs_service", ["deployment_circuit_breaker", 0, "rollback"], {})} with input as service(true)
	rule.evidence == {plans.place("aws_codedeploy_deployment_group", ["auto_rollback_configuration", 0, "enabled"], {})} with input as plans.resource("aws_codedeploy_deployment_group", {"auto_rollback_configuration": [{"enabled": true}]})
}

test_none_is_not if {
	rule.evidence == set() with input as service(false)
	rule.evidence == set() with input as plans.resource("aws_ecs_service", {"deployment_circuit_breaker": []})
}
