package rules.kubernetes.namespace_admits_privileged_test

import data.rules.kubernetes.namespace_admits_privileged

namespace(name, labels) := {"resource": {"kind": "Namespace", "metadata": {"name": name, "labels": labels}}}

privileged := {"pod-security.kubernetes.io/enforce": "privileged"}

test_the_level_that_admits_all_is_found if {
	violation := {"path": ["metadata", "labels", "pod-security.kubernetes.io/enforce"], "params": {"namespace": "shop", "level": "privileged"}}
	namespace_admits_privileged.violations == {violation} with input as namespace("shop", privileged)
	namespace_admits_privileged.applies with input as namespace("shop", privileged)
}

test_a_level_that_checks_passes if {
	namespace_admits_privileged.violations == set() with input as namespace("shop", {"pod-security.kubernetes.io/enforce": "baseline"})
	namespace_admits_privileged.applies with input as namespace("shop", {"pod-security.kubernetes.io/enforce": "baseline"})
}

test_a_level_that_is_no_text_is_left_to_the_schema if {
	namespace_admits_privileged.violations == set() with input as namespace("shop", {"pod-security.kubernetes.io/enforce": 7})
}

test_namespaces_of_the_cluster_are_not_asked if {
	not namespace_admits_privileged.applies with input as namespace("kube-flannel", privileged)
	not namespace_admits_privileged.applies with input as namespace("calico-system", privileged)
	not namespace_admits_privileged.applies with input as namespace("rook-ceph", privileged)
	not namespace_admits_privileged.applies with input as namespace("agents", privileged) with data.parameters as {"K8S-0011": {"exempt": ["agents"]}}
}

test_a_namespace_without_the_label_is_not_asked if {
	not namespace_admits_privileged.applies with input as namespace("shop", {"team": "shop"})
	not namespace_admits_privileged.applies with input as {"resource": {"kind": "Namespace", "metadata": {"name": "shop"}}}
}
