package rules.repository.redis_pool_test

import data.rules.repository.redis_pool

setting(key, flat, extra) := object.union({"key": key, "flat": flat, "path": ["a"], "text": "x"}, extra)

given(list) := {"resource": {}, "facts": {"holder": "file", "settings": list, "open": []}, "related": {"databases": []}}

size := setting("redis.pool_size", "_redis_pool_size_", {"number": 50})

timeout := setting("redis.timeout", "_redis_timeout_", {"seconds": 2})

test_a_pool_with_a_size_and_a_timeout_is_evidence if {
	redis_pool.evidence == {{"path": ["a"], "params": {"setting": "redis.pool_size"}}} with input as given([size, timeout])
	redis_pool.evidence == set() with input as given([size])
	redis_pool.evidence == set() with input as given([timeout])
	redis_pool.evidence == set() with input as given([setting("db.pool_size", "_db_pool_size_", {"number": 50}), timeout])
}

test_a_pool_that_is_switched_off_with_redis if {
	switched_off := {"resource": {"redis": {"enabled": false, "pool": {"max_active": 100}}}, "facts": {"holder": "file", "open": [], "settings": [setting("redis.enabled", "_redis_enabled_", {"on": false, "path": ["redis", "enabled"]})]}}
	redis_pool.violations == {{"path": ["redis", "enabled"], "params": {"setting": "redis.enabled"}}} with input as switched_off
	redis_pool.violations == set() with input as object.union(switched_off, {"resource": {"redis": {"pool": null}}, "facts": {"settings": []}})
}
