package rules.repository.postgresql_pool_test

import data.rules.repository.postgresql_pool

setting(value) := {"text": "x", "value": value}

pool(values, maximums) := {"resource": object.union({"databases": [{"name": "shop"}, {"name": "stock"}], "pool_mode": setting("transaction")}, values), "related": {"databases": [{"max_connections": setting(maximum)} | some maximum in maximums]}}

found(path, connections, maximum) := {{"path": path, "params": {"connections": connections, "maximum": maximum}}}

test_pools_that_open_more_than_the_server_takes if {
	postgresql_pool.violations == found(["default_pool_size", "text"], 200, 100) with input as pool({"default_pool_size": setting(100)}, [100])
	postgresql_pool.violations == found(["databases"], 40, 40) with input as pool({"max_client_conn": setting(500)}, [40])
	postgresql_pool.evidence == set() with input as pool({"default_pool_size": setting(100)}, [100])
}

test_pools_that_fit_are_evidence if {
	postgresql_pool.evidence == found(["pool_mode", "text"], 60, 0) with input as pool({"default_pool_size": setting(30)}, [100])
	postgresql_pool.evidence == found(["pool_mode", "text"], 200, 0) with input as pool({"default_pool_size": setting(100)}, [])
	postgresql_pool.violations == set() with input as pool({"default_pool_size": setting(100), "max_db_connections": setting(40)}, [100])
	postgresql_pool.violations == set() with input as pool({"default_pool_size": setting(100)}, [])
}

test_a_pool_without_mode_or_sizes_shows_nothing if {
	postgresql_pool.evidence == set() with input as pool({}, [])
	postgresql_pool.evidence == set() with input as pool({"pool_mode": setting("${MODE}"), "default_pool_size": setting(30)}, [])
}
