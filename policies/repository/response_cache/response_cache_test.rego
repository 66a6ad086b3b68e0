package rules.repository.response_cache_test

import data.rules.repository.response_cache

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["http_response_cache_ttl", {"text": "30s", "seconds": 30}]])
	response_cache.evidence == {found("http_response_cache_ttl", {})} with input as settings
	response_cache.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["response_cache_enabled", {"text": "false", "on": false}]])
	response_cache.violations == {found("response_cache_enabled", {"name": "response_cache_enabled"})} with input as settings
	response_cache.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["response_cache_max_size", {"text": "100", "number": 100}], ["cache_memory_ttl", {"text": "1h", "seconds": 3600}]])
	response_cache.evidence == set() with input as settings
	response_cache.violations == set() with input as settings
}
