package rules.kubernetes.database_replicas_test

import data.rules.kubernetes.database_replicas

stateful(replicas, container) := {"resource": {
	"kind": "StatefulSet",
	"metadata": {"name": "db"},
	"spec": {"replicas": replicas, "template": {"spec": {"containers": [object.union({"name": "db"}, container)]}}},
}}

replica_set := {"image": "mongo:8.0", "command": ["mongod", "--replSet", "rs0"]}

test_a_replica_set_is_evidence if {
	evidence := {"path": ["spec", "template", "spec", "containers", 0, "image"], "params": {"engine": "MongoDB", "workload": "db", "replicas": 3}}
	database_replicas.evidence == {evidence} with input as stateful(3, replica_set)
}

test_pods_without_replication_and_a_single_pod_are_not if {
	database_replicas.evidence == set() with input as stateful(3, {"image": "postgres:17.2"})
	database_replicas.evidence == set() with input as stateful(1, replica_set)
}
