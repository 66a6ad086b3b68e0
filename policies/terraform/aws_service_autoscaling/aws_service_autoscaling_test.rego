package rules.terraform.aws_service_autoscaling_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_service_autoscaling as rule

target(smallest, largest) := plans.resource("aws_appautoscaling_target", {"service_namespace": "ecs", "min_capacity": smallest, "max_capacity": largest})

place(capacity) := plans.place("aws_appautoscaling_target", ["max_capacity"], {"capacity": capacity})

test_a_fixed_size_is_found if {
	rule.violations == {place(3)} with input as target(3, 3)
	rule.evidence == set() with input as target(3, 3)
}

test_room_to_grow_is_evidence if {
	rule.violations == set() with input as target(2, 10)
	rule.evidence == {place(10)} with input as target(2, 10)
	rule.evidence == set() with input as target(1, 10)
}

test_other_services_are_not_asked if {
	rule.violations == set() with input as plans.resource("aws_appautoscaling_target", {"service_namespace": "dynamodb", "min_capacity": 5, "max_capacity": 5})
	rule.applies == false with input as plans.resource("aws_appautoscaling_target", {"service_namespace": "dynamodb"})
}
