package rules.kubernetes.database_lone_test

import data.rules.kubernetes.database_lone

workload(kind, spec, container) := {"resource": {
	"kind": kind,
	"metadata": {"name": "db"},
	"spec": object.union(spec, {"template": {"spec": {"containers": [object.union({"name": "db"}, container)]}}}),
}}

postgres := {"image": "postgres:17.2"}

test_a_database_of_one_pod_is_found if {
	database_lone.violations == {{"path": ["spec", "replicas"], "params": {"engine": "PostgreSQL", "container": "db"}}} with input as workload("StatefulSet", {"replicas": 1}, postgres)
	violation := {"path": ["spec", "template", "spec", "containers", 0, "image"], "params": {"engine": "PostgreSQL", "container": "db"}}
	database_lone.violations == {violation} with input as workload("Deployment", {}, postgres)
	pod := {"resource": {"kind": "Pod", "spec": {"containers": [{"name": "db", "image": "mongo:8.0"}]}}}
	database_lone.violations == {{"path": ["spec", "containers", 0, "image"], "params": {"engine": "MongoDB", "container": "db"}}} with input as pod
}

test_a_primary_of_a_replicated_database_passes if {
	primary := {"image": "bitnami/mysql:9.1", "env": [{"name": "MYSQL_REPLICATION_MODE", "value": "master"}]}
	database_lone.violations == set() with input as workload("StatefulSet", {"replicas": 1}, primary)
	database_lone.violations == set() with input as workload("StatefulSet", {"replicas": 3}, postgres)
	database_lone.applies with input as workload("StatefulSet", {"replicas": 3}, postgres)
}

test_clients_other_images_and_what_is_switched_off_are_not_asked if {
	not database_lone.applies with input as workload("Deployment", {}, {"image": "postgres:17.2", "command": ["sleep", "infinity"]})
	not database_lone.applies with input as workload("Deployment", {}, {"image": "registry.example.com/shop/web:1.4.2"})
	not database_lone.applies with input as workload("StatefulSet", {"replicas": 0}, postgres)
	database_lone.violations == set() with input as workload("StatefulSet", {"replicas": 0}, postgres)
}
