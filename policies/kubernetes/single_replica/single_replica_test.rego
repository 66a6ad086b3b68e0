package rules.kubernetes.single_replica_test

import data.rules.kubernetes.single_replica

deployment(spec, related) := {
	"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": spec},
	"related": object.union({"autoscalers": [], "services": []}, related),
}

found(replicas) := {{"path": ["spec", "replicas"], "params": {"workload": "web", "replicas": replicas}}}

test_a_single_replica_is_found_also_by_default if {
	single_replica.violations == found(1) with input as deployment({"replicas": 1}, {})
	single_replica.violations == found(1) with input as deployment({}, {})
}

test_two_replicas_pass if {
	single_replica.violations == set() with input as deployment({"replicas": 2}, {})
	single_replica.applies with input as deployment({"replicas": 2}, {})
}

test_a_team_may_ask_for_more if {
	single_replica.violations == found(2) with input as deployment({"replicas": 2}, {}) with data.parameters as {"K8S-0287": {"minimum": 3}}
}

test_autoscalers_databases_and_what_is_switched_off_are_not_asked if {
	not single_replica.applies with input as deployment({}, {"autoscalers": [{"kind": "HorizontalPodAutoscaler"}]})
	not single_replica.applies with input as deployment({"replicas": 0}, {})
	database := {"template": {"spec": {"containers": [{"name": "db", "image": "postgres:17.2"}]}}}
	not single_replica.applies with input as deployment(database, {})
	single_replica.violations == set() with input as deployment(database, {})
	exporter := {"template": {"spec": {"containers": [{"name": "main", "image": "oliver006/redis_exporter:v1.69.0"}]}}}
	not single_replica.applies with input as deployment(exporter, {})
	not single_replica.applies with input as deployment({"template": {"spec": {"containers": [{"name": "main", "image": "registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.15.0"}]}}}, {})
}

test_work_that_must_not_run_twice_is_not_asked_unless_it_serves if {
	not single_replica.applies with input as deployment({"strategy": {"type": "Recreate"}}, {})
	single_replica.violations == found(1) with input as deployment({"strategy": {"type": "Recreate"}}, {"services": [{"kind": "Service"}]})
}

test_a_team_may_cap_the_number if {
	capped := {"K8S-0287": {"minimum": 2, "maximum": 50}}
	deployment := {
		"resource": {"kind": "Deployment", "metadata": {"name": "web"}, "spec": {"replicas": 60, "template": {"spec": {"containers": []}}}},
		"related": {"autoscalers": [], "services": []},
	}
	single_replica.violations == {{"path": ["spec", "replicas"], "params": {"workload": "web", "replicas": 60}}} with input as deployment with data.parameters as capped
}
