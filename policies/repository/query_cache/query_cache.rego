# METADATA
# title: Results of queries are cached
# description: A second-level cache or a query cache answers what was asked before without asking the database again.
# related_resources:
#   - ref: https://docs.hibernate.org/orm/6.6/userguide/html_single/#caching
# custom:
#   id: REPO-0313
#   severity: low
#   checklist: [PERF-CACHE-2]
#   kinds: [settings]
#   message: "{name} is {value}: the database answers every query itself"
#   remediation: Cache what is read often and changes seldom, with a lifetime.
package rules.repository.query_cache

import data.lib.app_settings

evidence contains {"path": setting.path, "params": {}} if {
	some setting in app_settings.known
	app_settings.ends(setting, ["use_second_level_cache", "use_query_cache", "query_cache", "query_cache_enabled", "second_level_cache_enabled", "database_cache_enabled"])
	setting.on == true
}

violations contains {"path": setting.path, "params": {"name": setting.key, "value": setting.text}} if {
	some setting in app_settings.known
	switched_off(setting)
}

switched_off(setting) if {
	setting.flat == "_spring_cache_type_"
	lower(setting.text) == "none"
}

switched_off(setting) if {
	setting.flat in ["_cache_enabled_", "_query_cache_enabled_", "_database_cache_enabled_", "_query_cache_"]
	setting.on == false
}
