package rules.terraform.aws_predictive_scaling_test

import data.lib.plans_test as plans
import data.rules.terraform.aws_predictive_scaling as rule

forecast(mode) := plans.resource("aws_autoscaling_policy", {"policy_type": "PredictiveScaling", "predictive_scaling_configuration": [{"mode": mode}]})

test_forecasts_and_schedules_are_evidence if {
	rule.evidence == {plans.place("aws_autoscaling_policy", ["predictive_scaling_configuration", 0, "mode"], {})} with input as forecast("ForecastAndScale")
	rule.evidence == {plans.place("aws_autoscaling_schedule", [], {})} with input as plans.resource("aws_autoscaling_schedule", {"recurrence": "0 7 * * *"})
}

test_forecasts_that_only_watch_are_none if {
	rule.evidence == set() with input as forecast("ForecastOnly")
}
