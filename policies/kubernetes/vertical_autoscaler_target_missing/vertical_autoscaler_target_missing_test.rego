package rules.kubernetes.vertical_autoscaler_target_missing_test

import data.rules.kubernetes.vertical_autoscaler_target_missing

autoscaler(kind, workloads, neighbours) := {
	"resource": {"kind": "VerticalPodAutoscaler", "metadata": {"name": "web"}, "spec": {"targetRef": {"kind": kind, "name": "wep"}}},
	"related": {"workloads": workloads, "neighbours": neighbours},
}

test_a_target_that_is_not_there_is_found if {
	violation := {"path": ["spec", "targetRef", "name"], "params": {"name": "web", "kind": "Deployment", "target": "wep"}}
	vertical_autoscaler_target_missing.violations == {violation} with input as autoscaler("Deployment", [], [{"kind": "Deployment"}])
}

test_a_target_that_is_there_passes if {
	vertical_autoscaler_target_missing.violations == set() with input as autoscaler("Deployment", [{"kind": "Deployment"}], [])
}

test_other_kinds_and_autoscalers_alone_are_not_asked if {
	not vertical_autoscaler_target_missing.applies with input as autoscaler("RayCluster", [], [{"kind": "Deployment"}])
	not vertical_autoscaler_target_missing.applies with input as autoscaler("Deployment", [], [])
	vertical_autoscaler_target_missing.violations == set() with input as autoscaler("Deployment", [], [])
}
