# METADATA
# title: Pool before PostgreSQL
# description: PgBouncer shares few connections to the server among many clients. A pool that may open more than the server takes gives errors under load.
# related_resources:
#   - ref: https://www.pgbouncer.org/config.html
# custom:
#   id: REPO-0412
#   severity: medium
#   checklist: [PERF-PG-1, SCALE-DB-2]
#   kinds: [pgbouncer_config]
#   relations: [databases]
#   message: "The pools may open {connections} connections, and the server takes {maximum}"
#   remediation: Set default_pool_size so that its product with databases and users stays below max_connections, or set max_db_connections.
package rules.repository.postgresql_pool

settings := input.resource

default pool_size := 20

pool_size := settings.default_pool_size.value if is_number(settings.default_pool_size.value)

pools := max([1, count(settings.databases)])

connections := min(array.concat([pool_size * pools], limits))

limits := [bound |
	limit := object.get(settings, ["max_db_connections", "value"], 0)
	is_number(limit)
	limit > 0
	bound := limit * pools
]

maximums := [database.max_connections.value | some database in input.related.databases; is_number(database.max_connections.value)]

path := ["default_pool_size", "text"] if {
	settings.default_pool_size
} else := ["databases"]

violations contains {"path": path, "params": {"connections": connections, "maximum": max(maximums)}} if {
	too_many
}

default too_many := false

too_many if {
	count(maximums) > 0
	connections >= max(maximums)
}

evidence contains {"path": ["pool_mode", "text"], "params": {"connections": connections, "maximum": 0}} if {
	too_many == false
	settings.pool_mode.value in ["session", "transaction", "statement"]
	sized
}

sized if {
	some name in ["default_pool_size", "max_client_conn", "max_db_connections"]
	settings[name]
}
