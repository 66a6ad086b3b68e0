package rules.kubernetes.bare_pod_test

import data.rules.kubernetes.bare_pod

pod(metadata, spec) := {"resource": {"kind": "Pod", "metadata": object.union({"name": "web"}, metadata), "spec": spec}}

test_a_pod_of_its_own_is_found if {
	bare_pod.violations == {{"path": ["kind"], "params": {"pod": "web"}}} with input as pod({}, {})
}

test_a_pod_of_a_controller_passes if {
	bare_pod.violations == set() with input as pod({"ownerReferences": [{"kind": "ReplicaSet", "name": "web-1"}]}, {})
}

test_pods_that_end_and_pods_of_the_kubelet_are_not_asked if {
	not bare_pod.applies with input as pod({}, {"restartPolicy": "Never"})
	not bare_pod.applies with input as pod({"namespace": "kube-system"}, {})
	not bare_pod.applies with input as pod({"annotations": {"helm.sh/hook": "test"}}, {})
	bare_pod.violations == set() with input as pod({}, {"restartPolicy": "Never"})
	bare_pod.applies with input as pod({}, {})
}
