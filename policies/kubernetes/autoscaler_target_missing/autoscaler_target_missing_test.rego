package rules.kubernetes.autoscaler_target_missing_test

import data.rules.kubernetes.autoscaler_target_missing

autoscaler(target, workloads, neighbours) := {
	"resource": {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"scaleTargetRef": target}},
	"related": {"workloads": workloads, "neighbours": neighbours},
}

found(kind) := {{"path": ["spec", "scaleTargetRef", "name"], "params": {"name": "web", "kind": kind, "target": "wep"}}}

test_a_target_that_is_not_there_is_found if {
	autoscaler_target_missing.violations == found("StatefulSet") with input as autoscaler({"kind": "StatefulSet", "name": "wep"}, [], [{"kind": "Deployment"}])
	autoscaler_target_missing.violations == found("Deployment") with input as autoscaler({"name": "wep"}, [], [{"kind": "Deployment"}])
}

test_a_target_that_is_there_passes if {
	autoscaler_target_missing.violations == set() with input as autoscaler({"kind": "Deployment", "name": "web"}, [{"kind": "Deployment"}], [])
	autoscaler_target_missing.applies with input as autoscaler({"kind": "Deployment", "name": "web"}, [{"kind": "Deployment"}], [])
}

test_other_kinds_and_autoscalers_alone_are_not_asked if {
	not autoscaler_target_missing.applies with input as autoscaler({"kind": "RayCluster", "name": "web"}, [], [{"kind": "Deployment"}])
	not autoscaler_target_missing.applies with input as autoscaler({"kind": "Deployment", "name": "web"}, [], [])
	autoscaler_target_missing.violations == set() with input as autoscaler({"kind": "Deployment", "name": "web"}, [], [])
}
