package rules.terraform.aws_task_logs_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_task_logs as rule

task(container) := plans.resource("aws_ecs_task_definition", {"container_definitions": json.marshal([object.union({"name": "web", "image": "web:1"}, container)])})

place(container) := plans.place("aws_ecs_task_definition", ["container_definitions"], {"container": container})

test_a_silent_container_is_found if {
	rule.violations == {place("web")} with input as task({})
	rule.violations == {place("web")} with input as task({"logConfiguration": {"logDriver": "none"}})
	rule.evidence == set() with input as task({})
	rule.applies with input as task({})
}

test_collectors_are_evidence if {
	rule.violations == set() with input as task({"logConfiguration": {"logDriver": "awslogs"}})
	rule.evidence == {place("all")} with input as task({"logConfiguration": {"logDriver": "awslogs"}})
	rule.evidence == {plans.place("aws_eks_addon", ["addon_name"], {"container": "all"})} with input as plans.resource("aws_eks_addon", {"addon_name": "amazon-cloudwatch-observability"})
	rule.evidence == {plans.place("aws_cloudwatch_log_subscription_filter", [], {"container": "all"})} with input as plans.resource("aws_cloudwatch_log_subscription_filter", {})
	rule.evidence == set() with input as plans.resource("aws_eks_addon", {"addon_name": "coredns"})
}

test_a_task_whose_containers_are_not_known_is_not_asked if {
	rule.violations == set() with input as plans.resource("aws_ecs_task_definition", {})
	rule.applies == false with input as plans.resource("aws_ecs_task_definition", {})
}

test_what_the_configuration_computes_is_not_judged if {
	computed := json.marshal([{"name": "web", "image": "web:1", "logConfiguration": "(unknown)"}])
	rule.violations == set() with input as plans.resource("aws_ecs_task_definition", {"container_definitions": computed})
}
