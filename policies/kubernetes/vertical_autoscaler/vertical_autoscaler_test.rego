package rules.kubernetes.vertical_autoscaler_test

import data.rules.kubernetes.vertical_autoscaler

resource(spec) := {"resource": {"kind": "VerticalPodAutoscaler", "metadata": {"name": "web-size"}, "spec": spec}}

test_a_vertical_autoscaler_is_evidence if {
	vertical_autoscaler.evidence == {{"path": ["spec", "targetRef"], "params": {"name": "web-size", "target": "web"}}} with input as resource({"targetRef": {"kind": "Deployment", "name": "web"}, "updatePolicy": {"updateMode": "Off"}})
}

test_one_without_a_target_is_not if {
	vertical_autoscaler.evidence == set() with input as resource({})
}
