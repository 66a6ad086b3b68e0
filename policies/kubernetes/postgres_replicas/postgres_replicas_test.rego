package rules.kubernetes.postgres_replicas_test

import data.rules.kubernetes.postgres_replicas

cluster(spec) := {"resource": {"kind": "postgresql", "metadata": {"name": "orders"}, "spec": spec}}

test_several_instances_are_evidence if {
	postgres_replicas.evidence == {{"path": ["spec", "numberOfInstances"], "params": {"name": "orders", "count": 2}}} with input as cluster({"numberOfInstances": 2})
}

test_a_single_one_is_not if {
	postgres_replicas.evidence == set() with input as cluster({"numberOfInstances": 1})
}
