# METADATA
# title: Pool of connections to the database
# description: A pool without an end takes every connection that the server has, and connections without an age stay with a server that is no longer the primary.
# related_resources:
#   - ref: https://go.dev/doc/database/manage-connections
#   - ref: https://github.com/brettwooldridge/HikariCP#gear-configuration-knobs-baby
# custom:
#   id: REPO-0455
#   severity: medium
#   checklist: [SCALE-DB-2]
#   kinds: [settings]
#   relations: [databases, readers, reader_autoscalers]
#   message: "{setting} lets {processes} processes take every connection that the server has"
#   remediation: Set the size so that its product with the greatest number of replicas stays below max_connections, and a greatest age and idleness.
package rules.repository.database_pool

import data.lib.app_settings

# What a server of the database takes is no pool.
of_database(setting) if {
	app_settings.mentions(setting, ["_db_", "_database_", "_postgres_", "_postgresql_", "_sql_", "_mysql_", "_pg_", "_hikari_", "_datasource_", "_sqlalchemy_"])
	not app_settings.mentions(setting, ["_redis_", "_http_", "_cache_", "_mongo_"])
	not setting.flat in ["_postgres_max_connections_", "_postgresql_max_connections_", "_mysql_max_connections_", "_pg_max_connections_"]
}

sizes := [setting |
	some setting in app_settings.known
	of_database(setting)
	app_settings.ends(setting, ["max_open_conns", "max_open_connections", "max_open", "pool_size", "maximum_pool_size", "max_pool_size", "pool_max", "max_connections", "max_conns", "pool_max_size", "maxconns"])
	is_number(setting.number)
]

ages := [setting |
	some setting in app_settings.known
	of_database(setting)
	app_settings.mentions(setting, ["lifetime_", "_max_idle_time_", "_idle_timeout_", "_max_age_", "_pool_recycle_", "_max_idle_conns_", "_max_idle_connections_", "_idle_time_"])
	not app_settings.unlimited(setting)
]

maximums := [database.max_connections.value | some database in input.related.databases; is_number(database.max_connections.value)]

applies := count(sizes) > 0

too_large(setting) if setting.number < 1

too_large(setting) if setting.number * processes >= max(maximums)

# How many processes have such a pool at most: what an autoscaler says goes before what the workload does.
processes := max(array.concat([1], array.concat(
	[number | number := input.related.reader_autoscalers[_].spec.maxReplicas; is_number(number)],
	[number | number := input.related.readers[_].spec.replicas; is_number(number)],
)))

violations contains {"path": setting.path, "params": {"setting": setting.key, "processes": processes}} if {
	some setting in sizes
	too_large(setting)
}

evidence contains {"path": setting.path, "params": {"setting": setting.key, "processes": processes}} if {
	count(ages) > 0
	some setting in sizes
	not too_large(setting)
}
