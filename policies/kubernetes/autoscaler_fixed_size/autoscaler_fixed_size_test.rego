package rules.kubernetes.autoscaler_fixed_size_test

import data.rules.kubernetes.autoscaler_fixed_size

autoscaler(kind, spec) := {"resource": {"kind": kind, "metadata": {"name": "web"}, "spec": spec}}

found(path, minimum, maximum) := {{"path": path, "params": {"name": "web", "minimum": minimum, "maximum": maximum}}}

test_a_maximum_that_is_the_minimum_is_found if {
	autoscaler_fixed_size.violations == found(["spec", "maxReplicas"], 3, 3) with input as autoscaler("HorizontalPodAutoscaler", {"minReplicas": 3, "maxReplicas": 3})
	autoscaler_fixed_size.violations == found(["spec", "maxReplicas"], 1, 1) with input as autoscaler("HorizontalPodAutoscaler", {"maxReplicas": 1})
	autoscaler_fixed_size.violations == found(["spec", "maxReplicaCount"], 2, 2) with input as autoscaler("ScaledObject", {"minReplicaCount": 2, "maxReplicaCount": 2})
}

test_room_to_scale_passes if {
	autoscaler_fixed_size.violations == set() with input as autoscaler("HorizontalPodAutoscaler", {"minReplicas": 2, "maxReplicas": 3})
	autoscaler_fixed_size.violations == set() with input as autoscaler("ScaledObject", {"minReplicaCount": 2})
}

test_a_maximum_that_is_not_a_number_yet_passes if {
	autoscaler_fixed_size.violations == set() with input as autoscaler("HorizontalPodAutoscaler", {"maxReplicas": "${MAX}"})
}
