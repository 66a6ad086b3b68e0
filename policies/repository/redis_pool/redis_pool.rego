# METADATA
# title: Pool of connections to Redis
# description: Opening a connection for each command costs more than the command; without a bound and a timeout a slow Redis takes the application with it.
# related_resources:
#   - ref: https://redis.io/docs/latest/develop/clients/pools-and-muxing/
# custom:
#   id: REPO-0454
#   severity: low
#   checklist: [PERF-REDIS-5]
#   kinds: [settings]
#   message: "The pool is set, but {setting} switches Redis off"
#   remediation: Switch Redis on where its pool is set, or remove both.
package rules.repository.redis_pool

import data.lib.app_settings

of_redis(setting) if app_settings.mentions(setting, ["_redis_", "_valkey_", "_lettuce_", "_jedis_"])

sizes := [setting |
	some setting in app_settings.known
	of_redis(setting)
	app_settings.ends(setting, ["pool_size", "max_active", "max_connections", "max_conns", "pool_max", "max_total", "max_pool_size", "poolsize", "max_open_conns", "max_open_connections", "pool_max_size"])
	setting.number > 1
]

timeouts := [setting |
	some setting in app_settings.known
	of_redis(setting)
	app_settings.mentions(setting, ["timeout_", "_max_wait_"])
	not app_settings.unlimited(setting)
]

evidence contains {"path": setting.path, "params": {"setting": setting.key}} if {
	count(timeouts) > 0
	some setting in sizes
}

# A pool below a switch that is off is no setting of anything.
violations contains {"path": setting.path, "params": {"setting": setting.key}} if {
	some setting in app_settings.known
	of_redis(setting)
	setting.on == false
	app_settings.ends(setting, ["redis_enabled", "valkey_enabled"])
	group := object.get(input.resource, array.slice(setting.path, 0, count(setting.path) - 1), {})
	some name, _ in group
	contains(lower(name), "pool")
}
