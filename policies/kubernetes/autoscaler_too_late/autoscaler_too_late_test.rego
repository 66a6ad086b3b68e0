package rules.kubernetes.autoscaler_too_late_test

import data.rules.kubernetes.autoscaler_too_late

autoscaler(percent) := {"resource": {
	"kind": "HorizontalPodAutoscaler",
	"metadata": {"name": "web"},
	"spec": {"metrics": [{"resource": {"name": "memory", "target": {"averageUtilization": percent}}}]},
}}

found(percent) := {{
	"path": ["spec", "metrics", 0, "resource", "target", "averageUtilization"],
	"params": {"name": "web", "percent": percent, "resource": "memory"},
}}

test_a_target_near_the_full_request_is_found if {
	autoscaler_too_late.violations == found(95) with input as autoscaler(95)
}

test_a_target_with_room_passes if {
	autoscaler_too_late.violations == set() with input as autoscaler(90)
}

test_a_team_may_set_the_limit if {
	autoscaler_too_late.violations == found(80) with input as autoscaler(80) with data.parameters as {"K8S-0274": {"percent": 75}}
}

test_other_metrics_are_not_asked if {
	not autoscaler_too_late.applies with input as {"resource": {"kind": "HorizontalPodAutoscaler", "spec": {"metrics": [{"type": "External"}]}}}
}
