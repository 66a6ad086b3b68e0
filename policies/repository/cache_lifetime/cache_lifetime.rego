# METADATA
# title: Cached data has a lifetime
# description: A cache before the database takes load from it. Without a lifetime it hands out what is no longer true and grows until memory is full.
# related_resources:
#   - ref: https://learn.microsoft.com/en-us/azure/architecture/best-practices/caching
# custom:
#   id: REPO-0312
#   severity: medium
#   checklist: [PERF-CACHE-2, PERF-CACHE-5]
#   kinds: [settings]
#   message: "{name} is {value}: what is cached never ends"
#   remediation: Give cached data a lifetime that the data allows.
package rules.repository.cache_lifetime

import data.lib.app_settings

# Caches of something else than an application's data.
others := [
	"dns", "static", "asset", "browser", "cdn", "session", "hsts", "cors", "jwks", "ssl", "tls", "negative", "token", "secret", "image", "docker", "build", "control", "response", "http_", "resources", "connection", "pool", "statement", "lock", "ttl_multiplier", "variance",
]

said := [setting |
	some setting in app_settings.known
	contains(setting.flat, "cache")
	app_settings.mentions(setting, ["ttl", "time_to_live", "expire", "expiration", "lifetime", "max_age"])
	not app_settings.mentions(setting, others)
]

evidence contains {"path": setting.path, "params": {}} if {
	some setting in said
	app_settings.lifetime(setting) > 0
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in said
	app_settings.unlimited(setting)
	not is_boolean(object.get(setting, "on", null))
}
