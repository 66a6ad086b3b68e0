# METADATA
# title: PostgreSQL's configuration
# description: Whether a server really reads the configuration that is judged.
package lib.postgresql

# A ConfigMap that a PostgreSQL server mounts counts where its arguments name the file or the image looks for it there.
default read := true

read := false if {
	servers := [container | some workload in input.related.readers; some container in containers_of(workload); runs_postgresql(container)]
	count(servers) > 0
	count([container | some container in servers; finds(container)]) == 0
}

containers_of(workload) := workload.spec.template.spec.containers

runs_postgresql(container) if {
	steps := split(container.image, "/")
	split(steps[count(steps) - 1], ":")[0] in ["postgres", "postgis", "timescaledb", "pgvector"]
}

finds(container) if {
	some field in ["command", "args"]
	some text in container[field]
	some mark in ["config_file", "config-file", "include", ".conf", "cp "]
	contains(text, mark)
}

# The image's own data folder.
finds(container) if {
	some mount in container.volumeMounts
	startswith(mount.mountPath, "/var/lib/postgresql")
	endswith(object.get(mount, "subPath", mount.mountPath), ".conf")
}
