package lib.databases_test

import data.lib.databases

pod(container) := {"resource": {"kind": "Pod", "spec": {"containers": [object.union({"name": "db"}, container)]}}}

server(engine, replicated) := [{"container": "db", "path": ["spec", "containers", 0, "image"], "engine": engine, "replicated": replicated}]

test_servers_are_known_by_their_image if {
	databases.servers == server("PostgreSQL", false) with input as pod({"image": "postgres:17.2"})
	databases.servers == server("MySQL", false) with input as pod({"image": "registry.example.com/mirror/mysql@sha256:0000"})
	databases.servers == server("SQL Server", false) with input as pod({"image": "mcr.microsoft.com/mssql/server:2022-latest"})
}

test_every_engine_is_seen_at_the_first_look if {
	every name in object.keys(databases.engines) {
		databases.looks_like_one with input as pod({"image": name})
	}
	not databases.looks_like_one with input as pod({"image": "nginx:1.27"})
}

test_other_images_clients_and_exporters_are_no_servers if {
	databases.servers == [] with input as pod({"image": "quay.io/prometheuscommunity/postgres-exporter:v0.17.1"})
	databases.servers == [] with input as pod({"image": "postgres:17.2", "command": ["sh", "-c", "pg_dump shop > /backup/shop.sql"]})
}

test_a_command_that_starts_the_server_counts if {
	databases.servers == server("MySQL", false) with input as pod({"image": "mysql:8.4", "command": ["mysqld", "--skip-log-bin"]})
}

test_replication_shows_in_image_environment_and_arguments if {
	databases.servers == server("PostgreSQL", true) with input as pod({"image": "bitnami/postgresql-repmgr:17"})
	databases.servers == server("MySQL", true) with input as pod({"image": "bitnami/mysql:9.1", "env": [{"name": "MYSQL_REPLICATION_MODE", "value": "master"}]})
	databases.servers == server("MongoDB", true) with input as pod({"image": "mongo:8.0", "args": ["--replSet", "rs0"]})
}

operator(kind, spec) := {"resource": {"kind": kind, "spec": spec}}

test_instances_of_operators if {
	databases.instances == {"count": 3, "path": ["spec", "instances"]} with input as operator("Cluster", {"instances": 3})
	databases.instances == {"count": 1, "path": ["spec", "numberOfInstances"]} with input as operator("postgresql", {})
	databases.instances == {"count": 3, "path": ["spec", "instances"]} with input as operator("PostgresCluster", {"instances": [{"replicas": 2}, {}]})
	databases.instances == {"count": 1, "path": ["spec", "replsets"]} with input as operator("PerconaServerMongoDB", {"replsets": [{"size": 3}, {"size": 1}]})
	not databases.instances with input as operator("Cluster", {"instances": "${INSTANCES}"})
}
