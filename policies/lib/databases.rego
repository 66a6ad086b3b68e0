# METADATA
# title: Databases
# description: >-
#   Database servers among a pod's containers, and how many instances a cluster of a database operator has.
package lib.databases

import data.lib.images
import data.lib.pods

engines := {
	"postgres": "PostgreSQL", "postgresql": "PostgreSQL", "postgis": "PostgreSQL", "pgvector": "PostgreSQL", "timescaledb": "PostgreSQL",
	"timescaledb-ha": "PostgreSQL", "postgresql-repmgr": "PostgreSQL", "mysql": "MySQL", "mysql-server": "MySQL", "percona": "MySQL",
	"percona-server": "MySQL", "percona-xtradb-cluster": "MySQL", "mariadb": "MariaDB", "mariadb-galera": "MariaDB", "mongo": "MongoDB",
	"mongodb": "MongoDB", "mongodb-community-server": "MongoDB", "percona-server-mongodb": "MongoDB", "mssql/server": "SQL Server",
}

# Main containers that run a database server: {"container", "path", "engine", "replicated"}.
servers := [server |
	looks_like_one
	some image in images.all
	image.type == "container"
	engine := engine_of(image.repository)
	runs_server(image.of)
	server := {"container": image.container, "path": image.path, "engine": engine, "replicated": replicated(image)}
]

# A cheap look before images are taken apart: one of these is in the name of every image of a database.
looks_like_one if {
	some container in pods.main
	some part in parts
	contains(container.value.image, part)
}

parts := ["postg", "pgvector", "timescale", "sql", "percona", "maria", "mongo"]

engine_of(repository) := engines[concat("/", array.slice(steps, count(steps) - 2, count(steps)))] if {
	steps := split(repository, "/")
} else := engines[steps[count(steps) - 1]] if {
	steps := split(repository, "/")
}

# The image's own start, or a command that names the server: the same images hold clients and dump tools.
runs_server(container) if count(object.get(container, "command", [])) == 0

runs_server(container) if {
	some server in ["postgres", "mysqld", "mariadbd", "mongod", "docker-entrypoint", "sqlservr", "/run.sh"]
	some text in words(container)
	contains(text, server)
}

default replicated(_) := false

replicated(image) if {
	some word in ["repmgr", "galera", "xtradb-cluster"]
	contains(image.repository, word)
}

replicated(image) if {
	some variable in image.of.env
	some word in ["REPLICATION_MODE", "REPLICA_SET", "REPLSET", "GALERA", "PATRONI", "REPMGR", "PRIMARY_HOST", "MASTER_HOST", "GROUP_REPLICATION"]
	contains(variable.name, word)
}

replicated(image) if {
	some text in words(image.of)
	some word in ["replSet", "wsrep", "primary_conninfo", "hot_standby", "group_replication", "group-replication"]
	contains(text, word)
}

words(container) := [text |
	some field in ["command", "args"]
	some text in container[field]
	is_string(text)
]

# Where each operator's resource says how many instances there are.
instance_fields := {
	"Cluster": ["spec", "instances"],
	"InnoDBCluster": ["spec", "instances"],
	"SGCluster": ["spec", "instances"],
	"postgresql": ["spec", "numberOfInstances"],
	"PerconaXtraDBCluster": ["spec", "pxc", "size"],
	"MongoDBCommunity": ["spec", "members"],
	"MariaDB": ["spec", "replicas"],
	"MysqlCluster": ["spec", "replicas"],
	"Kubegres": ["spec", "replicas"],
	"Postgres": ["spec", "replicas"],
	"MySQL": ["spec", "replicas"],
	"MongoDB": ["spec", "replicas"],
	"CrdbCluster": ["spec", "nodes"],
}

# Instances of the operator's cluster: {"count": 3, "path": […]}. Operators make one where nothing is said.
instances := {"count": number, "path": path} if {
	path := instance_fields[input.resource.kind]
	number := object.get(input.resource, path, 1)
	is_number(number)
}

instances := {"count": sum(numbers), "path": ["spec", "instances"]} if {
	input.resource.kind in ["PostgresCluster", "PerconaPGCluster"]
	numbers := [object.get(set, "replicas", 1) | some set in input.resource.spec.instances]
}

instances := {"count": min(numbers), "path": ["spec", "replsets"]} if {
	input.resource.kind == "PerconaServerMongoDB"
	numbers := [object.get(set, "size", 1) | some set in input.resource.spec.replsets]
	count(numbers) > 0
}
