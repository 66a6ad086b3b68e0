package rules.kubernetes.predictive_scaling_test

import data.rules.kubernetes.predictive_scaling

autoscaler(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "web"}, "spec": spec}}

found(path) := {{"path": path, "params": {"name": "web"}}}

test_schedules_and_forecasts_are_evidence if {
	predictive_scaling.evidence == found(["spec", "triggers", 0]) with input as autoscaler("ScaledObject", {"triggers": [{"type": "cron"}]})
	predictive_scaling.evidence == found(["spec", "prediction"]) with input as autoscaler("EffectiveHorizontalPodAutoscaler", {"prediction": {"predictionWindowSeconds": 3600}})
	predictive_scaling.evidence == found(["kind"]) with input as autoscaler("PredictiveHorizontalPodAutoscaler", {})
}

test_reactions_to_load_are_not if {
	predictive_scaling.evidence == set() with input as autoscaler("ScaledObject", {"triggers": [{"type": "kafka"}]})
	predictive_scaling.evidence == set() with input as autoscaler("EffectiveHorizontalPodAutoscaler", {})
}
