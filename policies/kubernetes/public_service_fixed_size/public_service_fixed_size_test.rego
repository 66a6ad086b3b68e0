package rules.kubernetes.public_service_fixed_size_test

import data.rules.kubernetes.public_service_fixed_size

service(type, related) := {
	"resource": {"kind": "Service", "metadata": {"name": "web"}, "spec": {"type": type}},
	"related": object.union({"workloads": [workload("Deployment", 3)], "ingresses": [], "autoscalers": []}, related),
}

workload(kind, replicas) := {"kind": kind, "metadata": {"name": "web"}, "spec": {"replicas": replicas}}

found := {{"path": ["spec", "selector"], "params": {"service": "web", "workload": "web", "replicas": 3}}}

test_load_from_outside_on_a_fixed_number_is_found if {
	public_service_fixed_size.violations == found with input as service("LoadBalancer", {})
	public_service_fixed_size.violations == found with input as service("ClusterIP", {"ingresses": [{"kind": "Ingress"}]})
}

test_an_autoscaler_passes if {
	autoscaler := {"kind": "HorizontalPodAutoscaler", "spec": {"scaleTargetRef": {"kind": "Deployment", "name": "web"}}}
	public_service_fixed_size.violations == set() with input as service("LoadBalancer", {"autoscalers": [autoscaler]})
	public_service_fixed_size.applies with input as service("LoadBalancer", {"autoscalers": [autoscaler]})
}

test_services_inside_single_replicas_and_other_kinds_are_not_asked if {
	not public_service_fixed_size.applies with input as service("ClusterIP", {})
	not public_service_fixed_size.applies with input as service("LoadBalancer", {"workloads": [workload("Deployment", 1)]})
	not public_service_fixed_size.applies with input as service("LoadBalancer", {"workloads": [workload("StatefulSet", 3)]})
	public_service_fixed_size.violations == set() with input as service("ClusterIP", {})
}
