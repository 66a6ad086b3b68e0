package rules.repository.cache_lifetime_test

import data.rules.repository.cache_lifetime

# A file of settings from their flat names and what they say.
file(entries) := {"resource": {}, "facts": {"holder": "file", "open": [], "settings": [object.union({"key": flat, "flat": concat("", ["_", flat, "_"]), "path": [flat]}, said) | some [flat, said] in entries]}}

found(flat, params) := {"path": [flat], "params": params}

test_what_shows_it_in_place if {
	settings := file([["cache_redis_ttl", {"text": "300s", "seconds": 300}], ["cache_default_ttl", {"text": "900", "number": 900}], ["spring_cache_redis_time_to_live", {"text": "10m", "seconds": 600}]])
	cache_lifetime.evidence == {found("cache_redis_ttl", {}), found("cache_default_ttl", {}), found("spring_cache_redis_time_to_live", {})} with input as settings
	cache_lifetime.violations == set() with input as settings
}

test_what_breaks_it if {
	settings := file([["cache_ttl", {"text": "0", "number": 0}], ["cache_expiration", {"text": "never"}]])
	cache_lifetime.violations == {found("cache_ttl", {"name": "cache_ttl", "value": "0"}), found("cache_expiration", {"name": "cache_expiration", "value": "never"})} with input as settings
	cache_lifetime.evidence == set() with input as settings
}

test_what_says_nothing if {
	settings := file([["cors_cache_max_age", {"text": "600", "number": 600}], ["cache_max_size", {"text": "1000", "number": 1000}], ["secrets_cache_ttl_seconds", {"text": "300", "number": 300}]])
	cache_lifetime.evidence == set() with input as settings
	cache_lifetime.violations == set() with input as settings
}
