package rules.terraform.aws_custom_scaling_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_custom_scaling as rule

policy(tracking) := plans.resource("aws_appautoscaling_policy", {"target_tracking_scaling_policy_configuration": [tracking]})

place(metric) := plans.place("aws_appautoscaling_policy", ["target_tracking_scaling_policy_configuration"], {"metric": metric})

test_requests_and_own_metrics_are_evidence if {
	rule.evidence == {place("ALBRequestCountPerTarget")} with input as policy({"predefined_metric_specification": [{"predefined_metric_type": "ALBRequestCountPerTarget"}]})
	rule.evidence == {place("BacklogPerTask")} with input as policy({"customized_metric_specification": [{"metric_name": "BacklogPerTask"}]})
}

test_processors_are_none if {
	rule.evidence == set() with input as policy({"predefined_metric_specification": [{"predefined_metric_type": "ECSServiceAverageCPUUtilization"}], "customized_metric_specification": []})
}
