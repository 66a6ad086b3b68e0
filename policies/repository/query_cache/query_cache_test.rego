package rules.repository.query_cache_test

import data.rules.repository.query_cache

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["spring_jpa_properties_hibernate_cache_use_second_level_cache", {"text": "true", "on": true}]])
	query_cache.evidence == {found("spring_jpa_properties_hibernate_cache_use_second_level_cache", {})} with input as settings
	query_cache.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["spring_cache_type", {"text": "none"}], ["cache_enabled", {"text": "false", "on": false}]])
	query_cache.violations == {found("spring_cache_type", {"name": "spring_cache_type", "value": "none"}), found("cache_enabled", {"name": "cache_enabled", "value": "false"})} with input as settings
	query_cache.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["hibernate_cache_use_query_cache", {"text": "false", "on": false}], ["spring_cache_type", {"text": "redis"}], ["cache_redis_enabled", {"text": "false", "on": false}]])
	query_cache.evidence == set() with input as settings
	query_cache.violations == set() with input as settings
}
