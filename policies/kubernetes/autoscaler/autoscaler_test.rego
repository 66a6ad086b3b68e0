package rules.kubernetes.autoscaler_test

import data.rules.kubernetes.autoscaler

resource(spec) := {"resource": {"kind": "HorizontalPodAutoscaler", "metadata": {"name": "web"}, "spec": spec}}

test_room_to_scale_is_evidence if {
	autoscaler.evidence == {{"path": ["spec", "scaleTargetRef"], "params": {"name": "web", "maximum": 9}}} with input as resource({"minReplicas": 2, "maxReplicas": 9, "scaleTargetRef": {"name": "web"}})
}

test_a_fixed_size_and_no_target_are_not if {
	autoscaler.evidence == set() with input as resource({"minReplicas": 2, "maxReplicas": 2, "scaleTargetRef": {"name": "web"}})
	autoscaler.evidence == set() with input as resource({"minReplicas": 2, "maxReplicas": 9})
}
