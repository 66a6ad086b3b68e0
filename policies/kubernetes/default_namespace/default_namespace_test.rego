package rules.kubernetes.default_namespace_test

import data.rules.kubernetes.default_namespace

workload(metadata) := {"resource": {"kind": "Deployment", "metadata": object.union({"name": "web"}, metadata)}, "related": {"namespaces": []}}

test_a_workload_in_default_is_found if {
	default_namespace.violations == {{"path": ["metadata", "namespace"], "params": {"kind": "Deployment", "name": "web"}}} with input as workload({"namespace": "default"})
	default_namespace.applies with input as workload({"namespace": "default"})
}

test_a_name_that_is_made_later_is_enough if {
	job := {"kind": "Job", "metadata": {"generateName": "load-", "namespace": "default"}}
	default_namespace.violations == {{"path": ["metadata", "namespace"], "params": {"kind": "Job", "name": "load-"}}} with input as {"resource": job}
}

test_a_workload_elsewhere_or_without_a_namespace_passes if {
	default_namespace.violations == set() with input as workload({"namespace": "shop"})
	default_namespace.violations == set() with input as workload({})
}

test_a_namespace_that_enforces_a_standard_passes if {
	namespace := {"kind": "Namespace", "metadata": {"name": "default", "labels": {"pod-security.kubernetes.io/enforce": "restricted"}}}
	default_namespace.violations == set() with input as object.union(workload({"namespace": "default"}), {"related": {"namespaces": [namespace]}})
	other := {"kind": "Namespace", "metadata": {"name": "default", "labels": {"team": "shop"}}}
	count(default_namespace.violations) == 1 with input as object.union(workload({"namespace": "default"}), {"related": {"namespaces": [other]}})
}

test_what_helm_rendered_is_not_asked if {
	not default_namespace.applies with input as workload({"namespace": "default", "labels": {"helm.sh/chart": "web-1.0.0"}})
	not default_namespace.applies with input as workload({"namespace": "default", "labels": {"app.kubernetes.io/managed-by": "Helm"}})
	not default_namespace.applies with input as workload({"namespace": "default", "labels": {"heritage": "Tiller"}})
}
