package rules.kubernetes.core_namespace_test

import data.rules.kubernetes.core_namespace

workload(kind, metadata, spec) := {"resource": {
	"kind": kind,
	"metadata": object.union({"name": "web", "namespace": "kube-system"}, metadata),
	"spec": {"template": {"metadata": {"labels": {"app": "web"}}, "spec": spec}},
}}

parts := {"K8S-0017": {"parts": ["autoscaler"]}}

test_an_application_is_found if {
	violation := {"path": ["metadata", "namespace"], "params": {"kind": "Deployment", "name": "web", "namespace": "kube-system"}}
	core_namespace.violations == {violation} with input as workload("Deployment", {}, {}) with data.parameters as parts
	core_namespace.applies with input as workload("Deployment", {}, {})
	core_namespace.violations == {{"path": ["metadata", "namespace"], "params": {"kind": "Deployment", "name": "web", "namespace": "kube-public"}}} with input as workload("Deployment", {"namespace": "kube-public"}, {}) with data.parameters as parts
}

test_a_part_of_the_cluster_passes if {
	core_namespace.violations == set() with input as workload("Deployment", {"labels": {"k8s-app": "kube-dns"}}, {}) with data.parameters as parts
	core_namespace.violations == set() with input as workload("Deployment", {}, {"priorityClassName": "system-cluster-critical"}) with data.parameters as parts
	core_namespace.violations == set() with input as workload("Deployment", {"name": "cluster-autoscaler"}, {}) with data.parameters as parts
	core_namespace.violations == set() with input as {"resource": {"kind": "Pod", "metadata": {"name": "a", "namespace": "kube-system", "labels": {"tier": "control-plane"}}}} with data.parameters as parts
}

test_other_namespaces_and_what_runs_on_every_node_are_not_asked if {
	not core_namespace.applies with input as workload("DaemonSet", {}, {})
	not core_namespace.applies with input as workload("Deployment", {"namespace": "shop"}, {})
	core_namespace.violations == set() with input as workload("Deployment", {"namespace": "shop"}, {}) with data.parameters as parts
	not core_namespace.applies with input as {"resource": {"kind": "Pod", "metadata": {"name": "web"}}}
}
