package rules.kubernetes.autoscalers_in_conflict_test

import data.rules.kubernetes.autoscalers_in_conflict

sizing(spec, autoscaler) := {
	"resource": {"kind": "VerticalPodAutoscaler", "metadata": {"name": "size"}, "spec": spec},
	"related": {"autoscalers": [autoscaler]},
}

hpa(spec) := {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "load"}, "spec": spec}

by_cpu := hpa({"metrics": [{"type": "Resource", "resource": {"name": "cpu"}}]})

found := {{"path": ["spec", "targetRef"], "params": {"name": "size", "resource": "cpu", "autoscaler": "load"}}}

test_both_on_the_cpu_are_found if {
	autoscalers_in_conflict.violations == found with input as sizing({}, by_cpu)
	autoscalers_in_conflict.violations == found with input as sizing({"updatePolicy": {"updateMode": "Recreate"}}, hpa({"targetCPUUtilizationPercentage": 60}))
	autoscalers_in_conflict.violations == found with input as sizing({}, hpa({}))
	autoscalers_in_conflict.violations == found with input as sizing({}, {"kind": "ScaledObject", "metadata": {"name": "load"}, "spec": {"triggers": [{"type": "cpu"}]}})
}

test_a_recommendation_passes if {
	autoscalers_in_conflict.violations == set() with input as sizing({"updatePolicy": {"updateMode": "Off"}}, by_cpu)
	autoscalers_in_conflict.applies with input as sizing({"updatePolicy": {"updateMode": "Off"}}, by_cpu)
}

test_other_resources_pass if {
	memory_alone := {"resourcePolicy": {"containerPolicies": [{"containerName": "*", "controlledResources": ["memory"]}]}}
	autoscalers_in_conflict.violations == set() with input as sizing(memory_alone, by_cpu)
	off := {"resourcePolicy": {"containerPolicies": [{"containerName": "*", "mode": "Off"}]}}
	autoscalers_in_conflict.violations == set() with input as sizing(off, by_cpu)
	autoscalers_in_conflict.violations == set() with input as sizing({}, hpa({"metrics": [{"type": "External"}]}))
}

test_one_autoscaler_alone_is_not_asked if {
	not autoscalers_in_conflict.applies with input as {"resource": {"spec": {}}, "related": {"autoscalers": []}}
}
