package rules.repository.indexes_in_migrations_test

import data.rules.repository.indexes_in_migrations

given(concurrently, in_transaction) := {"resource": {"statements": [{"line": 4, "does": "index", "concurrently": concurrently, "in_transaction": in_transaction}]}}

place := {{"path": ["statements", 0], "params": {}}}

test_an_index_is_evidence if {
	indexes_in_migrations.evidence == place with input as given(true, false)
	indexes_in_migrations.evidence == place with input as given(false, true)
	indexes_in_migrations.violations == set() with input as given(false, true)
	indexes_in_migrations.evidence == set() with input as {"resource": {"statements": [{"line": 1, "does": "partition", "concurrently": false, "in_transaction": false}]}}
}

test_a_migration_that_fails if {
	indexes_in_migrations.violations == place with input as given(true, true)
	indexes_in_migrations.evidence == set() with input as given(true, true)
}
