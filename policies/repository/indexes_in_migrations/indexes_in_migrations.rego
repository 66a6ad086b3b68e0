# METADATA
# title: Indexes in migrations
# description: >-
#   Indexes come with the changes that need them. One that is built concurrently cannot be built in a transaction: the migration fails.
# related_resources:
#   - ref: https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY
# custom:
#   id: REPO-0436
#   severity: medium
#   checklist: [PERF-PG-3]
#   kinds: [migration]
#   message: "CREATE INDEX CONCURRENTLY stands in a transaction, which PostgreSQL refuses"
#   remediation: Move the statement into a migration of its own without BEGIN and COMMIT.
package rules.repository.indexes_in_migrations

violations contains {"path": ["statements", i], "params": {}} if {
	some i, statement in input.resource.statements
	statement.does == "index"
	statement.concurrently
	statement.in_transaction
}

evidence contains {"path": ["statements", i], "params": {}} if {
	some i, statement in input.resource.statements
	statement.does == "index"
	[statement.concurrently, statement.in_transaction] != [true, true]
}
