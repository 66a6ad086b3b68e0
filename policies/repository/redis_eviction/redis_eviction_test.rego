package rules.repository.redis_eviction_test

import data.rules.repository.redis_eviction

setting(value) := {"text": value, "value": value}

off := {"text": "no", "value": false}

given(values) := {"resource": values}

place := {{"path": ["maxmemory-policy", "text"], "params": {}}}

test_a_cache_that_refuses_writes if {
	cache := {"maxmemory-policy": setting("noeviction"), "save": setting(""), "appendonly": off}
	redis_eviction.violations == place with input as given(cache)
	redis_eviction.evidence == set() with input as given(cache)
	redis_eviction.violations == place with input as given(object.remove(cache, ["appendonly"]))
}

test_a_policy_that_was_chosen if {
	redis_eviction.evidence == place with input as given({"maxmemory-policy": setting("allkeys-lru")})
	redis_eviction.evidence == place with input as given({"maxmemory-policy": setting("noeviction"), "appendonly": {"text": "yes", "value": true}, "save": setting("")})
	redis_eviction.violations == set() with input as given({"maxmemory-policy": setting("noeviction")})
}

test_what_says_nothing_and_what_is_not_deployed if {
	redis_eviction.evidence == set() with input as given({"appendonly": off})
	redis_eviction.evidence == set() with input as given({"maxmemory-policy": setting("allkeys-lru"), "is_deployed": false})
	redis_eviction.evidence == set() with input as given({"maxmemory-policy": setting("${POLICY}")})
}
