# METADATA
# title: Database that does not wait for its writes
# description: Changes that were confirmed are lost when the process or its node fails, and the standby and the backups miss them as well.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/runtime-config-wal.html
#   - ref: https://dev.mysql.com/doc/refman/8.4/en/innodb-parameters.html#sysvar_innodb_flush_log_at_trx_commit
# custom:
#   id: K8S-0229
#   severity: high
#   checklist: [HA-ZONE-5]
#   kinds:
#     - Deployment
#     - StatefulSet
#     - Pod
#     - Cluster.postgresql.cnpg.io
#     - postgresql.acid.zalan.do
#     - PostgresCluster.postgres-operator.crunchydata.com
#   about: [fsync, page_writes, page-writes, synchronous, innodb]
#   message: "The database runs with {setting}"
#   remediation: Remove the setting (fsync and full_page_writes are on, synchronous_commit is on, innodb_flush_log_at_trx_commit is 1 by default).
package rules.kubernetes.database_unsafe_writes

import data.lib.pods

default applies := false

applies if count(settings) > 0

unsafe := {
	"fsync": ["off", false],
	"full_page_writes": ["off", false],
	"synchronous_commit": ["off", false],
}

# Parameters in the resources of operators.
settings := array.concat(arguments, [{"setting": concat("=", [name, value_text(value)]), "unsafe": value in unsafe[name], "path": array.concat(path, [name])} |
	some path in [["spec", "postgresql", "parameters"], ["spec", "patroni", "dynamicConfiguration", "postgresql", "parameters"]]
	some name, value in object.get(input.resource, path, {})
	unsafe[name]
])

value_text(value) := value if is_string(value)

value_text(false) := "off"

value_text(true) := "on"

# Arguments of the server, "-c fsync=off" or "--innodb-flush-log-at-trx-commit=0".
arguments := [{"setting": name, "unsafe": name in dangerous, "path": array.concat(container.path, [field, i])} |
	some container in pods.main
	some field in ["command", "args"]
	some i, text in container.value[field]
	is_string(text)
	name := replace(trim_left(trim_prefix(text, "-c"), "- "), "-", "_")
	some known in ["fsync=", "full_page_writes=", "synchronous_commit=", "innodb_flush_log_at_trx_commit="]
	startswith(name, known)
]

dangerous := ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "innodb_flush_log_at_trx_commit=0"]

violations contains {"path": setting.path, "params": {"setting": setting.setting}} if {
	some setting in settings
	setting.unsafe == true
}
