package rules.terraform.aws_service_single_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_service_single as rule

service(values, referrers) := plans.related("aws_ecs_service", values, {"referrers": referrers})

scaling(minimum) := plans.neighbour("aws_appautoscaling_target", {"min_capacity": minimum})

single := plans.place("aws_ecs_service", ["desired_count"], {"what": "a single task"})

test_one_task_or_subnet_is_found if {
	rule.violations == {single} with input as service({"desired_count": 1}, [])
	rule.violations == {single} with input as service({"desired_count": 1}, [scaling(1)])
	rule.violations == {plans.place("aws_ecs_service", ["network_configuration", 0, "subnets"], {"what": "in a single subnet"})} with input as service({"desired_count": 2, "network_configuration": [{"subnets": ["subnet-1"]}]}, [])
}

test_more_tasks_and_zones_pass if {
	rule.violations == set() with input as service({"desired_count": 2, "network_configuration": [{"subnets": ["subnet-1", "subnet-2"]}]}, [])
	rule.violations == set() with input as service({"desired_count": 1}, [scaling(2)])
	rule.applies with input as service({"desired_count": 2}, [])
}

test_a_daemon_is_not_asked if {
	rule.violations == set() with input as service({"desired_count": 1, "scheduling_strategy": "DAEMON"}, [])
	rule.applies == false with input as service({"scheduling_strategy": "DAEMON"}, [])
}
