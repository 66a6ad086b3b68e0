package rules.kubernetes.replicas_not_spread_test

import data.rules.kubernetes.replicas_not_spread

deployment(replicas, spec) := {
	"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": replicas, "template": {"metadata": {"labels": {"app": "web"}}, "spec": spec}}},
	"related": {"autoscalers": []},
}

found := {{"path": ["spec", "template", "spec", "topologySpreadConstraints"], "params": {"workload": "web"}}}

test_replicas_that_nothing_keeps_apart_are_found if {
	replicas_not_spread.violations == found with input as deployment(3, {})
	replicas_not_spread.violations == found with input as deployment(3, {"topologySpreadConstraints": []})
}

test_an_autoscaler_makes_replicas if {
	autoscaler := {"kind": "HorizontalPodAutoscaler", "spec": {"minReplicas": 1, "maxReplicas": 5}}
	replicas_not_spread.violations == found with input as object.union(deployment(1, {}), {"related": {"autoscalers": [autoscaler]}})
}

test_constraints_and_anti_affinity_pass if {
	replicas_not_spread.violations == set() with input as deployment(3, {"topologySpreadConstraints": [{"topologyKey": "kubernetes.io/hostname"}]})
	apart := {"affinity": {"podAntiAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": [{"podAffinityTerm": {"topologyKey": "kubernetes.io/hostname", "labelSelector": {"matchLabels": {"app": "web"}}}}]}}}
	replicas_not_spread.violations == set() with input as deployment(3, apart)
}

test_anti_affinity_to_other_pods_is_not_enough if {
	from_cache := {"affinity": {"podAntiAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": [{"topologyKey": "kubernetes.io/hostname", "labelSelector": {"matchLabels": {"app": "cache"}}}]}}}
	replicas_not_spread.violations == found with input as deployment(3, from_cache)
}

test_a_single_replica_is_not_asked if {
	not replicas_not_spread.applies with input as deployment(1, {})
	replicas_not_spread.violations == set() with input as deployment(1, {})
	replicas_not_spread.violations == found with input as deployment(1, {}) with data.parameters as {"K8S-0288": {"replicas": 1}}
}
