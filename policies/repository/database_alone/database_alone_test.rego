package rules.repository.database_alone_test

import data.rules.repository.database_alone

server(replicated) := {"engine": "PostgreSQL", "service": "db", "is_replicated": replicated, "is_deployed": true}

given(server, peers) := {"resource": server, "related": {"database_peers": peers}}

place := {{"path": ["engine"], "params": {"engine": "PostgreSQL", "service": "db"}}}

test_a_database_of_its_own if {
	database_alone.violations == place with input as given(server(false), [])
	database_alone.violations == place with input as given(server(false), [object.union(server(true), {"engine": "MySQL"})])
	database_alone.violations == set() with input as given(server(false), [server(true)])
	database_alone.violations == set() with input as given(server(true), [])
	database_alone.violations == set() with input as given(object.union(server(false), {"is_deployed": false}), [])
}

test_a_database_with_a_standby_is_evidence if {
	database_alone.evidence == place with input as given(server(true), [server(false)])
	database_alone.evidence == set() with input as given(server(true), [])
	database_alone.evidence == set() with input as given(server(false), [server(true)])
}
