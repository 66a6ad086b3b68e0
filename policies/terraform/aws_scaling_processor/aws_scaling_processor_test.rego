package rules.terraform.aws_scaling_processor_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_scaling_processor as rule

policy(metric, percent) := plans.resource("aws_autoscaling_policy", {"target_tracking_configuration": [{"predefined_metric_specification": [{"predefined_metric_type": metric}], "target_value": percent}]})

place(percent) := plans.place("aws_autoscaling_policy", ["target_tracking_configuration", 0, "target_value"], {"percent": percent})

test_a_high_aim_is_found if {
	rule.violations == {place(85)} with input as policy("ASGAverageCPUUtilization", 85)
	rule.evidence == set() with input as policy("ASGAverageCPUUtilization", 85)
}

test_a_low_aim_is_evidence if {
	rule.violations == set() with input as policy("ASGAverageCPUUtilization", 60)
	rule.evidence == {place(60)} with input as policy("ASGAverageCPUUtilization", 60)
	rule.applies with input as policy("ASGAverageCPUUtilization", 60)
}

test_other_metrics_are_not_asked if {
	rule.violations == set() with input as policy("ALBRequestCountPerTarget", 1000)
	rule.applies == false with input as policy("ALBRequestCountPerTarget", 1000)
}
