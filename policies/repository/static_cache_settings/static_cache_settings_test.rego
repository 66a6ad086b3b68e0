package rules.repository.static_cache_settings_test

import data.rules.repository.static_cache_settings

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["spring_web_resources_cache_cachecontrol_max_age", {"text": "365d", "seconds": 31536000}], ["static_max_age", {"text": "604800", "number": 604800}]])
	static_cache_settings.evidence == {found("spring_web_resources_cache_cachecontrol_max_age", {}), found("static_max_age", {})} with input as settings
	static_cache_settings.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["spring_web_resources_cache_period", {"text": "0", "number": 0}]])
	static_cache_settings.violations == {found("spring_web_resources_cache_period", {"name": "spring_web_resources_cache_period", "value": "0"})} with input as settings
	static_cache_settings.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["static_max_age", {"text": "60", "number": 60}], ["spring_web_resources_add_mappings", {"text": "true", "on": true}]])
	static_cache_settings.evidence == set() with input as settings
	static_cache_settings.violations == set() with input as settings
}
