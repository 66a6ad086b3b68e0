package rules.repository.database_pool_test

import data.rules.repository.database_pool

setting(key, flat, extra) := object.union({"key": key, "flat": flat, "path": ["a"], "text": "x"}, extra)

given(list) := {"resource": {}, "facts": {"holder": "file", "settings": list, "open": []}, "related": {"databases": []}}

size(number) := setting("db.max_open_conns", "_db_max_open_conns_", {"number": number})

age := setting("db.conn_max_lifetime", "_db_conn_max_lifetime_", {"seconds": 3600})

place := {{"path": ["a"], "params": {"setting": "db.max_open_conns", "processes": 1}}}

behind(list, maximum) := object.union(given(list), {"related": {"databases": [{"max_connections": {"text": "x", "value": maximum}}]}})

test_a_size_with_an_age_is_evidence if {
	database_pool.evidence == place with input as given([size(25), age])
	database_pool.evidence == place with input as behind([size(25), age], 100)
	database_pool.evidence == set() with input as given([size(25)])
	database_pool.violations == set() with input as given([size(25)])
}

test_a_pool_that_takes_everything if {
	database_pool.violations == place with input as given([size(0), age])
	database_pool.violations == place with input as behind([size(100), age], 100)
	database_pool.evidence == set() with input as given([size(0), age])
}

test_every_replica_has_a_pool_of_its_own if {
	scaled := object.union(behind([size(25), age], 100), {"related": {"readers": [{"spec": {"replicas": 2}}], "reader_autoscalers": [{"spec": {"maxReplicas": 10}}]}})
	database_pool.violations == {{"path": ["a"], "params": {"setting": "db.max_open_conns", "processes": 10}}} with input as scaled
	database_pool.violations == set() with input as object.union(behind([size(25), age], 100), {"related": {"readers": [{"spec": {"replicas": 3}}], "reader_autoscalers": []}})
}

test_other_pools_are_no_business_of_it if {
	not database_pool.applies with input as given([setting("redis.pool_size", "_redis_pool_size_", {"number": 0})])
	not database_pool.applies with input as given([setting("POSTGRES_MAX_CONNECTIONS", "_postgres_max_connections_", {"number": 200})])
	not database_pool.applies with input as given([setting("http.database.max_conns", "_http_database_max_conns_", {"number": 0})])
}
