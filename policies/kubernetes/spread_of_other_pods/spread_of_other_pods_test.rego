package rules.kubernetes.spread_of_other_pods_test

import data.rules.kubernetes.spread_of_other_pods

deployment(constraints) := {"resource": {
	"kind": "Deployment",
	"metadata": {"name": "web"},
	"spec": {"template": {"metadata": {"labels": {"app": "web"}}, "spec": {"topologySpreadConstraints": constraints}}},
}}

zones(selector) := object.union({"topologyKey": "topology.kubernetes.io/zone"}, selector)

found := {{
	"path": ["spec", "template", "spec", "topologySpreadConstraints", 0, "labelSelector"],
	"params": {"workload": "web", "key": "topology.kubernetes.io/zone"},
}}

test_a_selector_for_other_pods_is_found if {
	spread_of_other_pods.violations == found with input as deployment([zones({"labelSelector": {"matchLabels": {"app": "api"}}})])
	spread_of_other_pods.violations == found with input as deployment([zones({})])
}

test_a_selector_for_its_own_pods_passes if {
	spread_of_other_pods.violations == set() with input as deployment([zones({"labelSelector": {"matchLabels": {"app": "web"}}})])
	spread_of_other_pods.violations == set() with input as deployment([zones({"labelSelector": {"matchExpressions": [{"key": "app", "operator": "Exists"}]}})])
}

test_workloads_without_constraints_are_not_asked if {
	not spread_of_other_pods.applies with input as deployment([])
}
